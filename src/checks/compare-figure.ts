import type { StatedFigure } from '../assessment/stated';
import { agreesAsPrinted, fixed, percent } from '../scoring/printed';
import type { Finding, Fix, NotRun } from './check';
import type { Figure } from './figures';
import { isNotRun, type Part } from './parts';
import { phrase } from './phrase';

/** What every check on a stated figure may say; such a check adds these to its own messages. */
export const figureMessages = {
  differs: '{what} is stated {stated}, {reference} {computed}.',
  typedOver: '{what} is typed over the formula ({stated}); it will not follow changes.',
  outOf: '{what} is stated out of {outOf}; the most it can be is {most}.',
  alsoTyped: 'It is typed over the formula.',
  carried: 'it follows from the {source}, which is not the computed one',
} as const;

/** A stated figure that a formula derives this one from. */
export interface Source {
  /** 'weighted total' */
  readonly what: string;
  /** What this figure is when it follows from the source as stated. */
  readonly gives: number;
}

/* Time is kept in millionths of the whole. Thirds of the time are off by less than this in every figure. */
const slack = 1e-5;

/**
 * One stated figure held against the computed one, at the precision that it is printed with.
 *
 * A figure that a formula gives from a wrong stated figure is no second slip: it is not run and will follow. Typed by
 * the author it is a finding of its own, because correcting the source does not correct it. A figure that stands beside
 * its formula is typed over nothing; a value corrects it. (ours)
 *
 * @param computed in natural units, or why there is none
 * @param more.detail a second sentence for a figure that differs
 * @param more.reference what the figure is held against, in a word
 * @param more.source the stated figure that this one is derived from on a sheet
 */
export function compareFigure(
  figure: Figure,
  stated: StatedFigure | undefined,
  computed: number | NotRun,
  more: {
    readonly detail?: string | undefined;
    readonly source?: Source | undefined;
    readonly reference?: 'computed' | 'rated';
  } = {},
): Part {
  if (isNotRun(computed)) return computed;
  if (stated === undefined) return 'not stated';
  const { what } = figure;
  const isTypedOver = stated.typed && !stated.beside && figure.restoredBy === 'formula';
  const finding = (sentence: string, detail: string): Finding => ({
    sentence,
    detail,
    at: figure.at,
    found: stated.text,
    expected: printed(figure, computed),
    fix: fixOf(figure, stated, computed),
  });
  if (!agrees(figure, stated, computed)) {
    const { source } = more;
    if (source && !stated.typed && agrees(figure, stated, source.gives)) {
      return { because: phrase(figureMessages.carried, { source: source.what }) };
    }
    const slots = {
      what,
      stated: asStated(figure, stated),
      reference: more.reference ?? 'computed',
      computed: printed(figure, computed, stated.step),
    };
    return finding(phrase(figureMessages.differs, slots), more.detail ?? (isTypedOver ? figureMessages.alsoTyped : ''));
  }
  if (stated.outOf !== undefined && figure.outOf !== undefined && stated.outOf !== figure.outOf) {
    const slots = { what, outOf: String(stated.outOf), most: String(figure.outOf) };
    return finding(phrase(figureMessages.outOf, slots), '');
  }
  if (isTypedOver) {
    return finding(phrase(figureMessages.typedOver, { what, stated: asStated(figure, stated) }), '');
  }
  return 'agrees';
}

/** True when the stated figure is this value as printed. A share printed without % may be a fraction or a percentage. */
export function agrees(figure: Figure, stated: StatedFigure, value: number): boolean {
  if (agreesAsPrinted(stated, value, slack)) return true;
  return (
    figure.printedAs === 'share' &&
    !stated.text.includes('%') &&
    agreesAsPrinted({ ...stated, value: stated.value / 100, step: stated.step / 100 }, value, slack)
  );
}

/** A value as the figure is printed, with the stated figure's decimals where it has more. */
export function printed({ printedAs }: Figure, value: number, step = 0): string {
  if (printedAs === 'share') return percent(value * 1_000_000);
  const stated = step > 0 ? Math.min(6, Math.round(-Math.log10(step))) : 0;
  return fixed(value, Math.max(printedAs.decimals, stated)).replace('-', '−');
}

/** A stated figure as sentences show it: '65%' is '65 %'. Words in a figure's place are quoted. */
export function asStated(figure: Figure, stated: StatedFigure): string {
  if (Number.isNaN(stated.value)) return `“${stated.text}”`;
  if (stated.step === 0) return printed(figure, stated.value);
  return stated.text.replace(/\s*%/, ' %').replace(/^[-–]/, '−');
}

function fixOf(figure: Figure, stated: StatedFigure, computed: number): Fix {
  const shown = printed(figure, computed);
  if (figure.restoredBy === 'formula' && !stated.beside) return { kind: 'formula', shown };
  // Seven decimals keep a share of millionths and drop the noise of a double.
  return { kind: 'value', value: Number(computed.toFixed(7)), shown };
}
