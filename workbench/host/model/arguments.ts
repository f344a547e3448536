import { fail } from '../failure';

/* Arguments come over the wire: each is checked where a member uses it. */

export function text(value: unknown): string {
  return typeof value === 'string' ? value : fail('InvalidArgument');
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

export function integer(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : fail('InvalidArgument');
}

export function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail('InvalidArgument');
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : fail('InvalidArgument');
}

export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? fail('InvalidArgument');
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : fail('InvalidArgument');
}

const namedColours: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, as Excel gives it back. Of the HTML names only a handful are emulated. */
export function colour(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return namedColours[given.toLowerCase()] ?? fail('InvalidArgument');
}
