import type { StatedFigure } from '../assessment/stated';

/* Figures as people read them, and whether a printed figure agrees with a computed one. */

/** Tenths as points with one decimal: `points(116)` is '11.6'. */
export const points = (tenths: number): string => (tenths / 10).toFixed(1);

/** Rounds half up at `decimals`, so that 1.005 prints as 1.01 as it would by hand. */
export function fixed(value: number, decimals: number): string {
  return roundedTo(value, 10 ** -decimals).toFixed(decimals);
}

/** A share in millionths as a percentage without needless decimals: `percent(850_000)` is '85 %'. */
export function percent(millionths: number): string {
  return `${Number(fixed(millionths / 10_000, 2))} %`;
}

/** A whole number with a typographic minus: `signed(-5)` is '−5', `signed(2)` is '2'. */
export function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/** A change of score in tenths as points with its sign: `signedPoints(35)` is '+3.5', `signedPoints(-4)` is '−0.4'. */
export function signedPoints(tenths: number): string {
  const size = points(Math.abs(tenths));
  if (tenths === 0) return size;
  return tenths > 0 ? `+${size}` : `−${size}`;
}

/**
 * True when a printed figure is the computed one at its own printed precision: 33 % agrees with 33.3 %.
 *
 * At an exact half both neighbours agree: authors round half up or half to even. (ours)
 *
 * @param slack how far the computed figure may itself be off, in its own unit
 */
export function agreesAsPrinted(stated: StatedFigure, computed: number, slack = 0): boolean {
  const tiny = slack + 1e-9 * Math.max(1, Math.abs(computed));
  if (stated.step === 0) return Math.abs(stated.value - computed) <= tiny;
  const printed = roundedTo(stated.value, stated.step);
  return Math.abs(printed - computed) <= stated.step / 2 + tiny;
}

function roundedTo(value: number, step: number): number {
  const steps = Number((value / step).toPrecision(13));
  return Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5) * step;
}
