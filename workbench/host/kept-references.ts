import type { HostObject } from './host-object';

/* Excel.run asks the host to keep each range that it uses, addresses it by the reference id in later requests and gives
   all of them back after the run. */
export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (!object.keepable || this.ids.has(object)) return;
    const id = `r${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }
  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }
  release(id: string): void {
    this.objects.delete(id);
  }
  releaseAll(): void {
    this.objects.clear();
  }
  get count(): number {
    return this.objects.size;
  }
  all(): HostObject[] {
    return [...this.objects.values()];
  }
}
