/* How many handlers the client has for an event of one object. The id is that of the sheet or table, '' for a
   collection. The client counts its handlers itself: it registers for the first and unregisters after the last. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  change(className: string, id: string, event: string, by: 1 | -1): void {
    const key = keyOf(className, id, event);
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
  has(className: string, id: string, event: string): boolean {
    return (this.counts.get(keyOf(className, id, event)) ?? 0) > 0;
  }
}

const keyOf = (className: string, id: string, event: string) => `${className}|${id}|${event}`;
