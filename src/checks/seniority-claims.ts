import type { Assessment } from '../assessment/assessment';
import { inPoints } from '../assessment/ratings';
import { fixed } from '../scoring/printed';
import type { CheckInput, NotRun } from './check';
import type { Claim } from './claim';
import { figureOr } from './missing-input';
import { isNotRun } from './parts';
import { sentencesOf } from './sentences';

const range = String.raw`(?:~|about |around )?(?<from>[1-5]\.\d+) ?(?:-|–|to) ?~?(?<to>[1-5]\.\d+)`;
const forms = [
  new RegExp(String.raw`${range} task[- ]resistance\b`, 'gi'),
  new RegExp(String.raw`\btask[- ]resistance(?: score)?(?: of| is| at|:)? ${range}`, 'gi'),
];

const below = /\b(?:juniors?|entry[- ]level|trainees?|graduates?)\b/gi;
const above = /\b(?:seniors?|leads?|principals?)\b/gi;

/**
 * What a text says of the task resistance of other levels of seniority: '~1.50-1.70 task resistance' for juniors lies
 * below this role's, that of seniors above it. A range belongs to the level named last before it.
 */
export function seniorityClaims(text: string, input: CheckInput): (Claim | NotRun)[] {
  const own = ownLevel(input.assessment);
  return sentencesOf(text).flatMap((sentence) =>
    forms.flatMap((form) =>
      [...sentence.matchAll(form)].flatMap((match) => {
        const level = levelBefore(sentence, match.index);
        const from = Number(match.groups?.['from']);
        const to = Number(match.groups?.['to']);
        return level === undefined || level === own ? [] : claim(match[0], level, { from, to }, input);
      }),
    ),
  );
}

type Level = 'below' | 'above';

function levelBefore(sentence: string, index: number): Level | undefined {
  const before = sentence.slice(0, index);
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [lower, higher] = [last(below), last(above)];
  if (lower === higher) return undefined;
  return lower > higher ? 'below' : 'above';
}

/** A role that is itself junior or senior has no other such level to compare with. */
function ownLevel({ role }: Assessment): Level | undefined {
  const words = `${role.get('Job Title') ?? ''} ${role.get('Seniority Level') ?? ''}`;
  return levelBefore(words, words.length);
}

function claim(words: string, level: Level, { from, to }: { from: number; to: number }, input: CheckInput) {
  const { taskResistance } = input.computed;
  const resistance = figureOr(taskResistance && inPoints(taskResistance), input, ['time', 'score']);
  if (isNotRun(resistance)) return resistance;
  const fits = from <= to && (level === 'below' ? from <= resistance : to >= resistance);
  return { words, agrees: fits, right: `${fixed(resistance, 2)} for this role` };
}
