import { isRefused, type Refused, type RoleCase, type Scored } from './case';

/** What an engine says of a case, as far as it has the figure; a refusal without a sentence where it has none. */
export type Found = Partial<Scored> | { readonly refused: string | undefined };

/** Which of a case's outcomes an engine has to meet. */
export type Convention = 'desktop' | 'sheet' | undefined;

/** A case that an engine can be asked, and its answer. */
export interface Answer {
  readonly case: RoleCase;
  readonly found: Found;
}

/** Every answer that is not the expected one, in words; prints the engine's name and how many agree. */
export function disagreements(engine: string, answers: readonly Answer[], convention?: Convention): string[] {
  const differing = answers.flatMap(({ case: asked, found }) => {
    const expected = (convention && asked.differs?.[convention]) ?? asked.expected;
    return agrees(expected, found)
      ? []
      : [`${asked.why} ${JSON.stringify(asked.role)}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
  });
  tell(engine, answers.length, differing.length);
  return differing;
}

/** One line of the test output: `scoring: 412 of 412 cases agree`. */
export function tell(engine: string, asked: number, differing: number): void {
  process.stdout.write(`${engine}: ${asked - differing} of ${asked} cases agree\n`);
}

function agrees(expected: Scored | Refused, found: Found): boolean {
  if (isRefused(expected)) {
    return 'refused' in found && (found.refused === undefined || found.refused === expected.refused);
  }
  if ('refused' in found || Object.keys(found).length === 0) return false;
  return Object.entries(found).every(([figure, value]) => new Map(Object.entries(expected)).get(figure) === value);
}
