import type { Section } from '../../assessment/place';
import type { FilledBy } from './blocks';
import type { StyleName } from './styles';

/* Which style a field of a role sheet has. Most follow from who fills it and whether it is a number. */

const special: Readonly<Partial<Record<string, StyleName>>> = {
  'head.score': 'score',
  'head.zone': 'zone',
  'head.subLabel': 'owned',
  'head.methodVersion': 'owned',
  'head.checkedAt': 'owned',
  'head.fingerprint': 'owned',
  'composite.zone': 'zone',
  'composite.score': 'computedStrong',
  'principles.total': 'computedStrong',
  'tasks.taskResistance': 'computedStrong',
  'tasks.timeTotal': 'computedStrong',
  'tasks.weightedTotal': 'computedStrong',
  'evidence.total': 'computedStrong',
  'barriers.total': 'computedStrong',
  'tasks.weighted': 'computed',
  'tasks.label': 'inputChoice',
  'override.author': 'inputText',
  'sub-label.label': 'owned',
  'comparators.score': 'inputNumber',
  'comparators.zone': 'inputChoice',
  'checks.finding': 'ownedWrapped',
  'checks.status': 'ownedText',
  'checks.where': 'ownedText',
  'checks.check': 'ownedText',
  'checks.note': 'inputText',
  'scenarios.name': 'ownedWrapped',
  'scenarios.score': 'owned',
  'scenarios.zone': 'owned',
  'scenarios.driver': 'ownedWrapped',
  'scenarios.likely': 'ownedWrapped',
  'scenarios.differs': 'ownedWrapped',
};

const numbers = new Set(['score', 'time', 'growth', 'new', 'date']);

/** The style of a single value on a line. */
export function lineStyle(section: Section, field: string, by: FilledBy, isProse: boolean): StyleName {
  const known = special[`${section}.${field}`];
  if (known) return known;
  if (by === 'author') return numbers.has(field) ? 'inputNumber' : 'inputText';
  if (by === 'formula') return isProse ? 'computedText' : 'computed';
  return 'owned';
}

/** The style of a cell in the body of a table. `isFixed`: the method names the row. */
export function bodyStyle(section: Section, field: string, isFixed: boolean): StyleName {
  const known = special[`${section}.${field}`];
  if (known) return known;
  if (field === 'name' && isFixed) return 'label';
  return numbers.has(field) ? 'inputNumber' : 'inputText';
}

/** Headers above numbers stand in the middle, as the numbers do. */
export function headerStyle(section: Section, field: string): StyleName {
  if (section === 'role' || section === 'commentary') return 'header';
  const centred = ['score', 'time', 'weighted', 'value', 'threshold', 'met'];
  return centred.includes(field) ? 'headerNumber' : 'header';
}
