import type { Provenance } from './provenance';
import { barrierScale, evidenceScale, growthScale, principleScale, type Scale, taskScale } from './scales';

/** What each level of a scale means, in this project's words, so that two assessors pick the same one. */
export interface Rubric {
  readonly title: string;
  readonly scale: Scale;
  /** One sentence per level, from `scale.min` up. */
  readonly meanings: readonly string[];
  readonly provenance: Provenance;
}

export const taskRubric: Rubric = {
  title: 'Task score',
  scale: taskScale,
  meanings: [
    'Only a human can do it: presence, trust or judgment is the task itself.',
    'A human leads; AI helps at the edges.',
    'A human and AI share it; AI drafts, a human decides and corrects.',
    'AI does most of it; a human samples, handles exceptions and signs.',
    'An AI agent runs it end to end; a human sees only the result.',
  ],
  provenance: 'ours',
};

export const evidenceRubric: Rubric = {
  title: 'Evidence rating',
  scale: evidenceScale,
  meanings: [
    'Strongly against the role: several independent sources show it shrinking because of AI.',
    'Against the role: a clear sign in one direction, not yet broad.',
    'Mixed, weak or no signal.',
    'For the role: a clear sign of demand in spite of AI.',
    'Strongly for the role: several independent sources show it growing.',
  ],
  provenance: 'ours',
};

export const barrierRubric: Rubric = {
  title: 'Barrier rating',
  scale: barrierScale,
  meanings: [
    'No barrier: nothing but cost and quality decides whether AI may do the work.',
    'Some barrier: rules, place, contract or custom slow AI down, but do not stop it.',
    'Strong barrier: law, liability, place or custom demands a human today.',
  ],
  provenance: 'ours',
};

export const principleRubric: Rubric = {
  title: 'Protective principle',
  scale: principleScale,
  meanings: [
    'Not part of the role.',
    'Present, but the role works without it.',
    'Important: a good part of the role rests on it.',
    'It defines the role.',
  ],
  provenance: 'ours',
};

export const growthRubric: Rubric = {
  title: 'AI growth correlation',
  scale: growthScale,
  meanings: [
    'More AI means far fewer people in this role.',
    'More AI means somewhat fewer people in this role.',
    'AI does not move demand for this role.',
    'More AI means somewhat more people in this role.',
    'More AI means far more people in this role: it exists because of AI.',
  ],
  provenance: 'ours',
};

export const allRubrics: readonly Rubric[] = [taskRubric, evidenceRubric, barrierRubric, principleRubric, growthRubric];

/** What one level means: `meaningOf(barrierRubric, 0)`; undefined when the value is not on the scale. */
export function meaningOf(rubric: Rubric, level: number): string | undefined {
  return rubric.meanings[level - rubric.scale.min];
}
