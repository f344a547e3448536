import type { Section } from '../assessment/place';
import type { commentaryBlocks } from '../method/rows';
import { takeComputed, takeOverride, takeRoleInYears, takeSplit, takeSubLabel } from './read-takes';
import { type Take, takeCriterion, takeFigure, takeNumber, takeText, takeWords } from './read-values';
import { keyOf, roleFields, roleInYears } from './read-vocabulary';

/* The labelled lines of a published assessment, whether they stand as 'Label: text' or as a row of a table. */

/** A label that was recognised. */
export interface Label {
  readonly section: Section;
  /** Where the value goes; a label may fill more fields than this one. */
  readonly field: string;
  readonly take: Take;
  /** A figure is on the label's own line; a paragraph may go on; a topic ends where the next label or heading begins. */
  readonly extent: 'line' | 'paragraph' | 'topic';
}

type Known = readonly [title: RegExp, label: Label];

const known = (title: RegExp, section: Section, field: string, take: Take, extent: Label['extent'] = 'line'): Known => [
  title,
  { section, field, take, extent },
];
const figure = (title: RegExp, section: Section, field: string) => known(title, section, field, takeFigure(field));
const criterion = (title: RegExp, field: string) => known(title, 'sub-label', field, takeCriterion(field));
const paragraph = (title: RegExp, section: Section, field: string) =>
  known(title, section, field, takeText(field), 'paragraph');
const topic = (title: RegExp, field: (typeof commentaryBlocks)[number], take: Take = takeText(field)) =>
  known(title, 'commentary', field, take, 'topic');

const labels: readonly Known[] = [
  figure(/^(?:aijri|jobzone)(?: score)?$/, 'head', 'score'),
  known(/^zone$/, 'head', 'zone', takeWords('zone')),
  known(/^sub ?label$/, 'head', 'subLabel', takeWords('subLabel')),

  ...roleFields.map(([title, field]) => paragraph(title, 'role', field)),

  figure(/^(?:protective )?(?:principles )?total(?: score)?$|^protective(?: principles)?$/, 'principles', 'total'),
  known(/^(?:ai )?growth(?: correlation)?$/, 'principles', 'growth', takeNumber('growth')),
  known(
    /^quick screen(?: (?:result|verdict|prediction))?$/,
    'principles',
    'quickScreen',
    takeWords('quickScreen'),
    'paragraph',
  ),

  figure(/^(?:weighted )?total(?: weighted)?$|^weighted sum$/, 'tasks', 'weightedTotal'),
  figure(/^task resistance(?: score)?$/, 'tasks', 'taskResistance'),
  known(
    /^(?:displacement augmentation|augmentation displacement|disp aug|aug disp)(?: split)?$|^split$/,
    'tasks',
    'displacement',
    takeSplit,
  ),
  figure(/^displacement(?: share)?$/, 'tasks', 'displacement'),
  figure(/^augmentation(?: share)?$/, 'tasks', 'augmentation'),
  figure(/^not involved(?: share)?$/, 'tasks', 'notInvolved'),
  figure(/^(?:% )?(?:of )?(?:task )?time scoring 3(?: and| or more| or higher| or above)?$/, 'tasks', 'share3plus'),
  known(/^source of the tasks$/, 'tasks', 'source', takeText('source')),
  paragraph(/^(?:acemoglu )?reinstatement(?: check)?$/, 'tasks', 'reinstatement'),

  figure(/^(?:evidence )?total(?: score)?$|^evidence score$/, 'evidence', 'total'),
  figure(/^(?:barriers? )?total(?: score)?$|^barriers? score$/, 'barriers', 'total'),

  known(/^confirmed (?:ai )?growth(?: correlation)?$/, 'growth-check', 'growth', takeNumber('growth')),

  figure(/^task resistance(?: score)?$/, 'composite', 'taskResistance'),
  figure(/^evidence modifier$/, 'composite', 'evidenceModifier'),
  figure(/^barriers? modifier$/, 'composite', 'barrierModifier'),
  figure(/^(?:ai )?growth(?: correlation)? modifier$/, 'composite', 'growthModifier'),
  figure(/^raw(?: (?:score|product))?$/, 'composite', 'raw'),
  figure(/^(?:jobzone|aijri|composite|final)(?: composite)? score$/, 'composite', 'score'),
  known(/^zone$/, 'composite', 'zone', takeWords('zone')),

  criterion(/^(?:% )?(?:of )?(?:task )?time scoring 3(?: and| or more| or higher| or above)?$/, 'share3plus'),
  criterion(/^(?:ai )?growth(?: correlation)?$/, 'growth'),
  criterion(/^task resistance(?: score)?$/, 'taskResistance'),
  criterion(/^evidence(?: (?:score|total))?$/, 'evidence'),
  criterion(/^barriers?(?: (?:score|total|assessment))?$/, 'barriers'),
  known(/^sub ?label$/, 'sub-label', 'label', takeSubLabel),

  known(/^assessor'?s? override$|^override$/, 'override', 'reason', takeOverride, 'paragraph'),
  known(/^computed score$/, 'override', 'computed', takeComputed),
  known(/^new score$/, 'override', 'new', takeOverride),
  paragraph(/^reason$/, 'override', 'reason'),
  known(/^author$/, 'override', 'author', takeText('author')),
  known(/^date$/, 'override', 'date', takeText('date')),

  topic(/^score (?:vs|versus|against) reality(?: check)?$/, 'Score vs Reality Check'),
  topic(/^what the numbers (?:don't|do not|dont) (?:capture|show)$/, "What the Numbers Don't Capture"),
  topic(/^who should worry(?: and who shouldn't)?$/, "Who Should Worry (and Who Shouldn't)"),
  topic(roleInYears, 'The role in a few years', takeRoleInYears),
  topic(/^survival strategy$/, 'Survival strategy'),
  known(/^timeline$/, 'commentary', 'Timeline', takeText('Timeline'), 'paragraph'),
  known(/^where to look next$/, 'comparators', 'table', takeText('table')),
];

/** Sections that stand under one heading share their labels. */
const together: readonly (readonly Section[])[] = [
  ['sub-label', 'override'],
  ['commentary', 'comparators'],
];

/* Labels that say by themselves where they belong, so that a text without headings is read too. */
const distinctive: ReadonlySet<string> = new Set([
  'role.Seniority note',
  'principles.quickScreen',
  'tasks.reinstatement',
  'tasks.displacement',
  'override.reason',
  'commentary.The role in a few years',
  'commentary.Survival strategy',
  'comparators.table',
]);
const saysItself = (title: string, { section, field }: Label) =>
  distinctive.has(`${section}.${field}`) && title.includes(' ');

/** One look tells of most texts that they are no label. */
const anyLabel = new RegExp(labels.map(([title]) => `(?:${title.source})`).join('|'));

/** The longest label that is looked at. */
const longestLabel = 80;

/** The label that a title is, in the section where it stands or by itself; `undefined` before the first section. */
export function labelOf(title: string, section: Section | undefined): Label | undefined {
  if (title.length > longestLabel) return undefined;
  const key = keyOf(title);
  if (!anyLabel.test(key)) return undefined;
  const fitting = labels.filter(([pattern]) => pattern.test(key)).map(([, label]) => label);
  const here = together.find((group) => section !== undefined && group.includes(section)) ?? [section ?? 'head'];
  return (
    fitting.find((label) => label.section === section) ??
    fitting.find((label) => here.includes(label.section)) ??
    fitting.find((label) => saysItself(key, label))
  );
}

const labelEnd = /:|\.(?=\s|$)|\s[—–]\s|\s?=/g;

/** A text that begins with a label, and what stands behind it. */
export function labelledText(
  text: string,
  section: Section | undefined,
): { readonly label: Label; readonly title: string; readonly rest: string } | undefined {
  const start = text.slice(0, longestLabel + 4);
  for (const { index, 0: ending } of start.matchAll(labelEnd)) {
    const title = text.slice(0, index);
    const label = labelOf(title, section);
    if (label && mayEnd(label, ending)) return { label, title, rest: text.slice(index + ending.length).trim() };
  }
  return undefined;
}

/** A figure may follow an equals sign, a paragraph a full stop or a dash; everything may follow a colon. */
function mayEnd({ extent, section }: Label, ending: string): boolean {
  if (ending === ':') return true;
  return ending.includes('=') ? extent === 'line' : extent !== 'line' || section === 'comparators';
}
