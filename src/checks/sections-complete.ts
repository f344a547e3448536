import type { Place } from '../assessment/place';
import type { Check, Finding } from './check';
import { notStarted } from './not-started';
import { phrase } from './phrase';

const messages = {
  reinstatement: 'The reinstatement check is blank: does AI also make new work for this role?',
  timeline: 'The timeline is blank.',
  strategy: 'The survival strategy is blank.',
  steps: 'The survival strategy has {count}; three are usual.',
  comparators: 'No comparator is named under Where to look next.',
} as const;

/** A published assessment lists at least this many steps of survival strategy. (published) */
const usualSteps = 3;

/** The parts that a reader looks for at the end are there: reinstatement, survival strategy, timeline, comparators. */
export const sectionsComplete: Check = {
  name: 'sections-complete',
  severity: 'info',
  protects: 'A reader who looks for what to do next and finds nothing.',
  provenance: 'published',
  messages,

  run({ assessment }) {
    const { prose, commentary, comparators } = assessment;
    if (prose.reinstatement === undefined && commentary.size === 0 && comparators.length === 0) {
      return { because: 'the assessment has no prose' };
    }
    const waiting = notStarted(assessment);
    if (waiting) return waiting;
    const strategy = commentary.get('Survival strategy') ?? '';
    const steps = stepsIn(strategy);
    return [
      ...(prose.reinstatement ? [] : [finding({ section: 'tasks', field: 'reinstatement' }, messages.reinstatement)]),
      ...(strategy === '' ? [finding(strategyPlace, messages.strategy)] : []),
      ...(strategy !== '' && steps < usualSteps
        ? [
            finding(
              strategyPlace,
              phrase(messages.steps, { count: steps === 1 ? '1 step' : `${steps} steps` }),
              strategy,
            ),
          ]
        : []),
      ...(commentary.get('Timeline') ? [] : [finding({ section: 'commentary', field: 'Timeline' }, messages.timeline)]),
      ...(comparators.length > 0 ? [] : [finding({ section: 'comparators', field: 'table' }, messages.comparators)]),
    ];
  },
};

const strategyPlace: Place = { section: 'commentary', field: 'Survival strategy' };

/** Lines, numbered points or sentences, whichever are most. */
function stepsIn(text: string): number {
  const lines = text.split(/\n/).filter((line) => line.trim() !== '');
  const numbered = text.match(/(?:^|\s)\d{1,2}[.)]\s/g) ?? [];
  const sentences = text.replace(/(^|\s)\d{1,2}[.)]\s/g, '$1').match(/[^.!?;]+(?:[.!?;]+|$)/g) ?? [];
  return Math.max(lines.length, numbered.length, sentences.filter((each) => each.trim() !== '').length);
}

const finding = (at: Place, sentence: string, found = ''): Finding => ({
  sentence,
  detail: '',
  at,
  found,
  expected: '',
  fix: undefined,
});
