/** The names in braces of a message: `Slots<'{stated} is not {computed}.'>` is `'stated' | 'computed'`. */
type Slots<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/**
 * A message with its slots filled; the compiler refuses a slot that is forgotten.
 *
 * @example phrase('{what} is blank.', { what: 'Zone' }) // 'Zone is blank.'
 */
export function phrase<Message extends string>(
  message: Message,
  values: Readonly<Record<Slots<Message>, string>>,
): string {
  const bySlot: Readonly<Record<string, string>> = values;
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => bySlot[name] ?? slot);
}
