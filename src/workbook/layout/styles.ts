/* How a role sheet looks, named by what a cell is for. Calm by intention: one accent, tinted inputs, plain results. */

export type StyleName =
  | 'title'
  | 'titleResult'
  | 'hint'
  | 'blockTitle'
  | 'header'
  | 'headerNumber'
  | 'label'
  | 'inputNumber'
  | 'inputText'
  | 'inputChoice'
  | 'computed'
  | 'computedText'
  | 'computedStrong'
  | 'score'
  | 'zone'
  | 'rest'
  | 'owned'
  | 'ownedText'
  | 'ownedWrapped'
  | 'stated'
  | 'bannerTitle'
  | 'bannerText'
  | 'stepNumber'
  | 'stepTitle'
  | 'link'
  | 'text'
  | 'textIndented'
  | 'textStrong'
  | 'note'
  | 'number';

export interface CellStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    /** '#RRGGBB' */
    readonly color: string;
  };
  /** '#RRGGBB'; absent for no fill. */
  readonly fill?: string;
  /** Edges that carry a line. */
  readonly border: Readonly<Partial<Record<Edge, Line>>>;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Steps of indentation from the left. */
  readonly indent: number;
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';

export interface Line {
  readonly weight: 'hair' | 'thin' | 'medium';
  /** '#RRGGBB' */
  readonly color: string;
}

const ink = '#1F2933';
const quiet = '#627282';
const accent = '#1F4E5F';
const rule = '#D5DCE2';
const inputTint = '#F3F8FB';
const headerTint = '#E3ECF0';
const ownedTint = '#FAFAF7';

const line = (weight: Line['weight'], color: string): Line => ({ weight, color });

const plain: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: false, italic: false, color: ink },
  border: {},
  horizontal: 'left',
  vertical: 'top',
  wrap: false,
  indent: 0,
};

type Changes = Partial<Omit<CellStyle, 'font'>> & { readonly font?: Partial<CellStyle['font']> };

const styled = (base: CellStyle, { font, ...changes }: Changes): CellStyle => ({
  ...base,
  ...changes,
  font: { ...base.font, ...font },
});

const ruled = styled(plain, { border: { bottom: line('thin', rule) }, vertical: 'center', indent: 1 });
// No line on top: the row above brings it, and a header keeps its own.
const boxed = styled(ruled, {
  border: { right: line('thin', rule), bottom: line('thin', rule), left: line('thin', rule) },
  fill: inputTint,
});
const header = styled(plain, {
  font: { bold: true, color: accent },
  fill: headerTint,
  border: { bottom: line('thin', accent) },
  vertical: 'center',
  indent: 1,
});
const computed = styled(ruled, { horizontal: 'center', indent: 0 });
const owned = styled(ruled, { font: { italic: true, color: quiet }, fill: ownedTint });

/** The colour of a result that waits for an input. */
export const waitingColor = '#8A97A3';

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: styled(plain, { font: { size: 20, bold: true, color: accent }, vertical: 'center' }),
  titleResult: styled(plain, {
    font: { size: 16, bold: true, color: accent },
    horizontal: 'right',
    vertical: 'center',
  }),
  hint: styled(plain, { font: { size: 10, italic: true, color: quiet }, vertical: 'center' }),
  blockTitle: styled(plain, { font: { size: 14, bold: true, color: accent }, vertical: 'center' }),
  header,
  headerNumber: styled(header, { horizontal: 'center', indent: 0 }),
  label: styled(ruled, { wrap: true }),
  inputNumber: styled(boxed, { horizontal: 'center', indent: 0 }),
  inputText: styled(boxed, { wrap: true }),
  inputChoice: styled(boxed, { font: { size: 10 } }),
  computed,
  computedText: styled(ruled, { wrap: true }),
  computedStrong: styled(computed, { font: { bold: true } }),
  score: styled(computed, { font: { size: 16, bold: true, color: accent } }),
  zone: styled(computed, { font: { bold: true } }),
  rest: ruled,
  owned: styled(owned, { horizontal: 'center', indent: 0 }),
  ownedText: owned,
  ownedWrapped: styled(owned, { wrap: true }),
  stated: styled(ruled, { font: { color: accent }, horizontal: 'center', wrap: true, indent: 0 }),
  bannerTitle: styled(plain, { font: { size: 24, bold: true, color: '#FFFFFF' }, fill: accent, vertical: 'center' }),
  bannerText: styled(plain, { font: { size: 12, color: '#DCE8EC' }, fill: accent, wrap: true }),
  stepNumber: styled(plain, {
    font: { size: 20, bold: true, color: accent },
    horizontal: 'center',
    vertical: 'center',
  }),
  stepTitle: styled(plain, { font: { size: 13, bold: true }, vertical: 'center' }),
  link: styled(ruled, { font: { color: '#0B5CAD' } }),
  text: styled(plain, { wrap: true, vertical: 'center' }),
  textIndented: styled(ruled, { wrap: true }),
  textStrong: styled(plain, { font: { bold: true }, wrap: true }),
  note: styled(plain, { font: { size: 10, color: quiet }, wrap: true }),
  number: computed,
};

/** Zone colours: a quiet tint and a dark word on it, both readable in print and by colour-blind readers. */
export const zoneColors = {
  Red: { fill: '#F8D7DA', font: '#7A1420' },
  Yellow: { fill: '#FCEBB6', font: '#5C4400' },
  Green: { fill: '#D3EBD8', font: '#14532D' },
} as const;
