import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';

/** A piece of prose with its place. */
export interface Passage {
  readonly at: Place;
  /** As a sentence begins: 'The rationale of task 3'. */
  readonly what: string;
  readonly text: string;
}

/** The reason given for a rating. */
export interface Rationale extends Passage {
  /** As it goes on: 'the rationale of task 3'. */
  readonly inSentence: string;
  /** True when the rating itself is there. */
  readonly isRated: boolean;
}

/** The rationale of every rating that has a place for one, blank ones too, in the order of a role sheet. */
export function rationales({ principles, growth, prose, tasks, evidence, barriers }: Assessment): Rationale[] {
  const one = (at: Place, of: string, text: string | undefined, isRated: boolean): Rationale[] =>
    text === undefined
      ? []
      : [{ at, what: `The rationale of ${of}`, inSentence: `the rationale of ${of}`, text, isRated }];
  const rated = { principles, evidence, barriers };
  const of = (section: keyof typeof rated) =>
    rated[section].flatMap(({ name, rationale, score }, row) =>
      one({ section, row, field: 'rationale' }, name || `row ${row + 1}`, rationale, score !== undefined),
    );
  return [
    ...of('principles'),
    ...one(
      { section: 'principles', field: 'growthRationale' },
      'AI growth correlation',
      prose.growthRationale,
      growth !== undefined,
    ),
    ...tasks.flatMap(({ rationale, score }, row) =>
      one({ section: 'tasks', row, field: 'rationale' }, `task ${row + 1}`, rationale, score !== undefined),
    ),
    ...of('evidence'),
    ...of('barriers'),
  ];
}

/**
 * All prose that argues about the role's own figures, in the order of a role sheet; what is blank is left out. The role
 * definition and the reasons for comparators are not among it: they speak of other levels and other roles.
 */
export function passages(assessment: Assessment): Passage[] {
  const { prose, override, commentary } = assessment;
  const all: Passage[] = [
    ...rationales(assessment),
    {
      at: { section: 'tasks', field: 'reinstatement' },
      what: 'The reinstatement check',
      text: prose.reinstatement ?? '',
    },
    { at: { section: 'growth-check', field: 'text' }, what: 'The growth check', text: prose.growthCheck ?? '' },
    {
      at: { section: 'override', field: 'reason' },
      what: 'The reason of the override',
      text: override.get('reason') ?? '',
    },
    ...[...commentary].map(([field, text]): Passage => ({ at: { section: 'commentary', field }, what: field, text })),
  ];
  return all.filter(({ text }) => text !== '');
}
