import type { Section } from '../assessment/place';
import type { Label } from './read-labels';
import type { Ledger } from './read-ledger';
import { readMessages, say } from './read-messages';
import type { Lines, TextPiece } from './read-pieces';
import { asideOf } from './read-vocabulary';

/** A labelled text or a topic that is being read; it goes on over the lines behind its label. */
export interface OpenProse {
  readonly label: Label;
  /** As written: 'The role in 2029'. */
  readonly title: string;
  readonly at: Lines;
  readonly texts: { readonly text: string; readonly at: Lines; readonly joinedBy: string }[];
  /** True when a blank came after the last text. */
  isApart: boolean;
}

/** A label whose text may go on; `text` is what stands on its own line. */
export function openProse(label: Label, title: string, text: string, at: Lines): OpenProse {
  return { label, title, at, texts: text === '' ? [] : [{ text, at, joinedBy: '' }], isApart: false };
}

/** True when the text goes on with a line; a paragraph ends at a blank, unless its label stood alone. */
export function goesOn({ label, texts, isApart }: OpenProse, { isItem, isLiteral }: TextPiece): boolean {
  if (label.extent === 'topic') return true;
  if (label.extent === 'line') return false;
  if (texts.length === 0) return !isApart || !isLiteral || isItem;
  return !isApart;
}

/** Adds a line to a text that goes on. */
export function goOn(prose: OpenProse, { text, line, lastLine, joinedBy }: TextPiece): void {
  const joint = prose.isApart && prose.texts.length > 0 ? '\n\n' : joinedBy;
  prose.texts.push({ text, at: { line, lastLine }, joinedBy: prose.texts.length === 0 ? '' : joint });
  prose.isApart = false;
}

/** Puts the text that has ended in its place, or keeps it when its place is taken or it says something else. */
export function endProse(ledger: Ledger, prose: OpenProse, section: Section | undefined): void {
  const { label, title, texts, at } = prose;
  const text = texts.map((each) => each.joinedBy + each.text).join('');
  ledger.understand(at, label.section);
  const keepAll = () => {
    const [first = { text: '', at, joinedBy: '' }, ...others] = texts;
    ledger.keep(`${title}: ${first.text}`, section, { line: at.line, lastLine: first.at.lastLine });
    for (const other of others) ledger.keep(other.text, section, other.at);
  };
  const taken = label.take(text, title);
  if (taken === undefined) {
    keepAll();
    ledger.report(say(readMessages.notUnderstood, { label: title, found: text }), section, at);
    return;
  }
  if (taken.values.some(([field, { text }]) => text !== '' && ledger.has(label.section, field))) {
    keepAll();
    ledger.report(say(readMessages.again, { label: title }), section, at);
    return;
  }
  const lines = { line: at.line, lastLine: texts.at(-1)?.at.lastLine ?? at.lastLine };
  for (const [field, value] of taken.values) ledger.set(label.section, field, value, lines);
  ledger.keep(asideOf(title), label.section, at);
  if (taken.rest === '') return;
  ledger.keep(taken.rest, label.section, at);
  ledger.report(say(readMessages.rest, { label: title, found: taken.rest }), section, at);
}
