import { allRules, methodLabel, type Rule } from '../method/method';
import type { Check } from './check';
import { phrase } from './phrase';
import { someOf } from './some-of';

const messages = {
  differs: 'The numbers of this workbook are not those of {method}: {list}.',
  other: '{name} is {found} instead of {standard}',
  missing: '{name} is missing',
  follow:
    'Score and zone on the sheet follow the workbook, the pane and the sub-label follow the standard. Put the numbers of the Method sheet back, or waive this with the reason.',
  noWorkbook: 'there is no workbook around the assessment',
  noNames: 'the workbook has no Method sheet; the formulas hold the numbers themselves',
} as const;

/** The coefficients and thresholds that the workbook calculates with are those of the method. */
export const methodIsStandard: Check = {
  name: 'method-is-standard',
  severity: 'warning',
  protects: 'A score that is compared with others though the workbook calculates by numbers of its own.',
  provenance: 'ours',
  messages,

  run({ sheet }) {
    if (!sheet) return { because: messages.noWorkbook };
    const { method } = sheet;
    if (method.size === 0) return { because: messages.noNames };
    const differing = allRules.filter(({ name, value }) => method.get(name) !== value);
    if (differing.length === 0) return [];
    const list = someOf(differing.map((rule) => inWords(rule, method.get(rule.name))));
    return [
      {
        sentence: phrase(messages.differs, { method: methodLabel, list }),
        detail: messages.follow,
        at: { section: 'head', field: 'methodVersion' },
        found: differing.map(({ name }) => `${name} ${shown(method.get(name))}`).join(', '),
        expected: differing.map(({ name, value }) => `${name} ${shown(value)}`).join(', '),
        fix: undefined,
      },
    ];
  },
};

function inWords({ name, value }: Rule, found: string | number | boolean | undefined): string {
  if (found === undefined || found === '') return phrase(messages.missing, { name });
  return phrase(messages.other, { name, found: shown(found), standard: shown(value) });
}

/** A number with a typographic minus; text is quoted, so that the text “48” is not the number. */
function shown(value: string | number | boolean | undefined): string {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value ?? '';
  return `“${text.length > 30 ? `${text.slice(0, 29)}…` : text}”`;
}
