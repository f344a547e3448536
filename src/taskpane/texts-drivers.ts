import type { Inputs } from '../scoring/inputs';

/* The texts of the tab Drivers. */

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

export const driverTexts = {
  notYet: (because: string) => `No drivers yet: ${because}.`,
  tooLarge: (most: number) => `No drivers: the role has more than ${most} tasks.`,

  swings: {
    title: 'Largest swings',
    intro: 'How far the score goes when one rating moves one step and all others stay.',
    timeShare: (share: string) => `${share} of the time`,
    step: (from: string, to: string, change: string, score: string) => `${from} → ${to}: ${change}, score ${score}`,
    zone: (step: string, zone: string) => `${step}, ${zone}`,
    end: (from: string, side: 'lowest' | 'highest') => `${from} is the ${side} on its scale`,
    press: (goTo: string) => `Press the row: ${goTo}`,
    showAll: (n: number) => `Show all ${n}`,
    showFewer: 'Show fewer',
  },

  ways: {
    title: 'What would change the zone',
    intro: 'The fewest one-step changes of ratings that do it.',
    steps: (steps: number, ratings: number) => `${plural(steps, 'step')} on ${plural(ratings, 'rating')}`,
    then: (score: string, label: string) => `Then ${score}, ${label}.`,
    maybeFewer: 'With times this fine the search rounds them: these changes do it, fewer might, too.',
    impossible: 'No change of ratings leads there.',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
  },

  alone: {
    title: 'One figure alone',
    intro: 'What it would have to be while the others hold. Where no value does it: how far the score gets.',
    figure: 'Figure',
    now: 'Now',
    input: {
      taskResistance: 'Task resistance',
      evidence: 'Evidence total',
      barriers: 'Barrier total',
      growth: 'AI growth',
    } satisfies Record<keyof Inputs, string>,
    only: (score: string) => `only ${score}`,
    onlyAt: (score: string, value: string) => `Impossible: even at ${value} the score is ${score}.`,
    resistanceIs: (zone: string, resistance: string, weighted: string, now: string) =>
      `${zone} needs task resistance ${resistance}, which is an average task score of ${weighted}; now ${now}.`,
  },

  charts: {
    title: 'Charts on a sheet',
    intro: 'Score with its likely range, largest swings, time by score. Made again, they are brought up to date.',
    make: 'Make Excel charts',
  },

  noise: {
    title: 'Rating noise',
    intro:
      'Raters differ by a step now and then. Each rating is taken to be one step too low with this probability, and one step too high with the same.',
    label: 'Rating noise in percent',
    unit: '%',
    save: 'Set',
    toDefault: (percent: string) => `Back to default (${percent})`,
    outOfBounds: (most: number) => `Enter a number from 0 to ${most}.`,
    source: (source: string) => `Now: ${source}.`,
  },
} as const;
