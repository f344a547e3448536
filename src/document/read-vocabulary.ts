import type { Section } from '../assessment/place';
import type { CommentaryBlock, RoleDefinitionField } from '../method/rows';

/* The headings and column titles of a published assessment, and what analysts write instead. Published is the wording
   that `document.md` of the method's documents gives; the other forms are ours. Everything is compared by its key. */

/**
 * What two ways of writing the same heading, label or title have in common: letters and digits in small letters, without
 * what stands in brackets.
 *
 * @example keyOf('3. Task Decomposition (Agentic AI Scoring)') // 'task decomposition'
 */
export function keyOf(text: string): string {
  const start = text.slice(0, 160);
  return (/^[\x20-\x7e]*$/.test(start) ? start : start.normalize('NFKC'))
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[+&]/g, ' and ')
    .replace(/[^\p{L}\p{N}%']+/gu, ' ')
    .trim()
    .replace(/^(?:section )?\d{1,2} (?=\p{L})/u, '');
}

/** What the published wordings have in brackets: a scale, or a word that explains. */
const usualAside =
  /^(?:agentic ai scoring|aijri|acemoglu|and who shouldn't|higher = (?:safer|worse)|[\d%+−–\-\s]*(?:to [\d+−–-]+)?)$/;

/**
 * What stands in the brackets of a heading, label or title and is more than its usual wording: the key drops it.
 *
 * @example asideOf('Evidence Score (draft)') // 'draft'
 */
export function asideOf(text: string): string {
  const asides = [...text.slice(0, 160).matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  return asides.filter((inside) => !usualAside.test(inside.toLowerCase().replace(/[’‘`´]/g, "'"))).join(' | ');
}

/** A heading that was recognised: it begins a section, or a topic of the commentary. */
export interface KnownHeading {
  readonly section: Section;
  readonly topic?: CommentaryBlock;
}

/** 'The role in 2029', 'The role in 3-5 years' */
export const roleInYears =
  /^the role in (?:(?:19|20)\d\d|(?:the )?(?:next )?(?:a few|few|two|three|five|ten|\d{1,2})(?: (?:to )?\d{1,2})? years?)$/;

type Form = readonly [pattern: RegExp, heading: KnownHeading];

const begins = (pattern: RegExp, section: Section, topic?: CommentaryBlock): Form => [
  pattern,
  topic ? { section, topic } : { section },
];

const headings: readonly Form[] = [
  begins(/^(?:the )?role (?:definition|profile)$/, 'role'),
  begins(/^protective principles(?: and (?:ai )?growth(?: correlation)?)?$/, 'principles'),
  begins(/^(?:role )?task(?:s)? (?:decomposition|analysis|breakdown|table|scores|scoring)$/, 'tasks'),
  begins(/^(?:market )?evidence(?: (?:scores?|scoring|assessment|table))?$/, 'evidence'),
  begins(/^barriers?(?: (?:assessment|scores?|scoring|analysis|table))?$/, 'barriers'),
  begins(/^(?:ai )?growth(?: correlation)? (?:check|confirmation)$/, 'growth-check'),
  begins(/^(?:(?:jobzone|aijri) )?composite(?: score)?(?: aijri)?$/, 'composite'),
  begins(/^(?:zone and )?sub ?label(?: (?:determination|criteria|table))?$/, 'sub-label'),
  begins(/^assessor'?s? override$/, 'override'),
  begins(/^(?:assessor'?s? )?commentary$/, 'commentary'),
  begins(/^score (?:vs|versus|against) reality(?: check)?$/, 'commentary', 'Score vs Reality Check'),
  begins(/^what the numbers (?:don't|do not|dont) (?:capture|show)$/, 'commentary', "What the Numbers Don't Capture"),
  begins(/^who should worry(?: and who shouldn't)?$/, 'commentary', "Who Should Worry (and Who Shouldn't)"),
  begins(/^what this means(?: for you)?$/, 'commentary'),
  begins(/^where to look next$/, 'comparators'),
  begins(roleInYears, 'commentary', 'The role in a few years'),
  begins(/^survival strategy$/, 'commentary', 'Survival strategy'),
  begins(/^timeline$/, 'commentary', 'Timeline'),
];

/* A marked heading may say more, and some of its words are enough. */
const beginnings: readonly Form[] = [
  begins(/^role definition\b/, 'role'),
  begins(/^protective principles\b/, 'principles'),
  begins(/^task (?:decomposition|breakdown|analysis)\b/, 'tasks'),
  begins(/^evidence (?:score|assessment)/, 'evidence'),
  begins(/^barriers? (?:assessment|score|to)\b/, 'barriers'),
  begins(/^ai growth correlation check\b/, 'growth-check'),
  begins(/^(?:jobzone |aijri )?composite score\b|^jobzone score$/, 'composite'),
  begins(/^sub ?label\b/, 'sub-label'),
  begins(/^assessor override\b/, 'override'),
  begins(/^assessor commentary\b/, 'commentary'),
  begins(/^where to look next\b/, 'comparators'),
];

/** One look tells of most texts that they are no heading. */
const anyHeading = new RegExp(headings.map(([form]) => `(?:${form.source})`).join('|'));

/** 'Timeline: ???' is a label with a text, although its key is that of a heading. */
const signsBehindColon = /:\s*[^\s\p{L}\p{N}][^\p{L}\p{N}]*$/u;

/** So do the first letters, without making its key. */
const firstWord =
  /^[^a-z]{0,20}(?:the|role|protective|task|market|evidence|barrier|ai|growth|jobzone|aijri|composite|zone|sub|assessor|commentary|score|what|who|where|survival|timeline|section)/i;

/** The longest text that is looked at as a heading without a mark. */
const longestHeading = 100;

/** What a text without a mark is a heading of: only the usual wordings are. */
export function bareHeading(text: string): KnownHeading | undefined {
  if (text.length > longestHeading || !firstWord.test(text) || signsBehindColon.test(text)) return undefined;
  const key = keyOf(text);
  return anyHeading.test(key) ? headings.find(([pattern]) => pattern.test(key))?.[1] : undefined;
}

/** What a marked heading is one of, and what it says beyond that. */
export function markedHeading(text: string): { readonly known: KnownHeading; readonly rest: string } | undefined {
  const whole = bareHeading(text);
  if (whole) return { known: whole, rest: '' };
  const [first = ''] = text.slice(0, 2 * longestHeading).split(/\s*(?::|—|–|\||\s-)\s/, 1);
  const short = first === text ? undefined : bareHeading(first);
  if (short) return { known: short, rest: text.slice(first.length).replace(/^[\s:—–|-]+/, '') };
  const key = keyOf(text);
  const begun = beginnings.find(([pattern]) => pattern.test(key))?.[1];
  return begun && { known: begun, rest: text };
}

type Columns = readonly (readonly [field: string, title: RegExp])[];

const rationale = [
  'rationale',
  /^(?:rationale|reason(?:ing|s)?|notes?|why|justification|comments?|explanation)$/,
] as const;
const score = ['score', /^(?:(?:ai |agentic (?:ai )?)?(?:score|rating)|score \d(?: (?:to )?\d)?)$/] as const;

/** The columns of each table by their titles; the first one names the rows. */
export const columnsOf: Readonly<Partial<Record<Section, Columns>>> = {
  role: [
    ['label', /^(?:field|attribute)$/],
    ['value', /^(?:value|description)$/],
  ],
  principles: [['name', /^(?:protective )?principles?$/], score, rationale],
  tasks: [
    ['name', /^(?:tasks?|task name|activity)$/],
    ['time', /^(?:% )?(?:of )?(?:task )?time(?: share)?(?: %)?$|^(?:time )?share(?: %)?$|^%$/],
    score,
    ['weighted', /^weighted(?: score)?$/],
    ['label', /^(?:aug disp|disp aug|augmentation displacement|displacement augmentation|(?:task )?label|type)$/],
    ['rationale', /^(?:rationale|reason(?:ing|s)?|notes?|why|justification|comments?|explanation|evidence)$/],
  ],
  evidence: [
    ['name', /^(?:evidence )?dimensions?$/],
    score,
    ['rationale', /^(?:evidence|rationale|reason(?:ing|s)?|notes?|why|justification|comments?|explanation|sources?)$/],
  ],
  barriers: [['name', /^barriers?$/], score, rationale],
  'growth-check': [
    ['label', /^growth check$/],
    ['value', /^value$/],
    ['text', /^reasoning$/],
  ],
  composite: [
    ['label', /^(?:input|component|factor|modifier)s?$/],
    ['value', /^(?:value|result)$/],
  ],
  'sub-label': [
    ['label', /^(?:metric|criterion|criteria)$/],
    ['value', /^(?:value|result)$/],
    ['threshold', /^threshold$/],
    ['met', /^met$/],
    ['mark', /^source of the rule$/],
  ],
  override: [
    ['label', /^override$/],
    ['value', /^value$/],
  ],
  commentary: [
    ['label', /^topic$/],
    ['value', /^commentary$/],
  ],
  comparators: [
    ['role', /^roles?$/],
    ['score', /^(?:aijri )?score$|^aijri$/],
    ['zone', /^zone$/],
    ['why', /^(?:why|reason|rationale|notes?)$/],
  ],
};

/** A table with these titles is the section's, wherever it stands. */
export const knownByColumns: readonly Section[] = ['tasks', 'principles', 'evidence', 'barriers'];

/** The fields of the role definition, as their key begins. */
export const roleFields: readonly (readonly [pattern: RegExp, field: RoleDefinitionField])[] = [
  [/^(?:job )?(?:title|role)$/, 'Job Title'],
  [/^(?:seniority|level|seniority level)$/, 'Seniority Level'],
  [/^(?:primary|main) (?:function|purpose)$/, 'Primary Function'],
  [/^what (?:this|the) role is not$|^not$/, 'What This Role Is NOT'],
  [/^(?:typical )?experience$/, 'Typical Experience'],
  [/^seniority notes?$/, 'Seniority note'],
];
