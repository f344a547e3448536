import { thresholds } from '../method/method';
import type { Place } from '../assessment/place';
import type { Assessment } from '../assessment/assessment';
import { fixed } from '../scoring/printed';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';
import { type Zone, zoneOf } from '../scoring/zone';
import type { Check } from './check';
import { likelyRange, noiseInWords, rangeInWords } from './likely-range';
import { notStarted } from './not-started';
import { isNotRun } from './parts';
import { phrase } from './phrase';
import { sentencesOf } from './sentences';

const messages = {
  crosses:
    'The likely range, {range}, reaches from {lowest} to {highest}; the commentary does not say how close it is.',
  chances: 'Red {red}, Yellow {yellow}, Green {green} in 100.',
} as const;

const { yellowFrom, greenFrom } = thresholds;
const zoneNames = String.raw`(?:red|yellow|green|${yellowFrom.value}|${greenFrom.value})\b`;
const closeness = String.raw`\b(?:clos[er]+|near(?:ly|er)?|just|narrow(?:ly)?|barely|almost|hardly|points?|(?:one|a) (?:rating|step))\b`;
/** What a commentary says of a close result. Both orders: 'just inside Green', 'Green, but only just'. (ours) */
const saysSo = new RegExp(
  String.raw`\b(?:borderline|boundary|threshold|cut-?off|cusp|close call)\b|${closeness}.*\b${zoneNames}|\b${zoneNames}.*${closeness}`,
  'i',
);

/** A score whose likely range crosses a zone boundary is called close in the commentary. */
export const nearBoundary: Check = {
  name: 'near-boundary',
  severity: 'info',
  protects: 'A zone that one rating more or less would change, with no word about it.',
  provenance: 'ours',
  messages,

  run(input) {
    const waiting = notStarted(input.assessment);
    if (waiting) return waiting;
    const range = likelyRange(input);
    if (isNotRun(range)) return range;
    const [lowest, highest] = [zoneOf(range.low), zoneOf(range.high)];
    const prose = [...input.assessment.commentary.values()];
    if (lowest === highest || prose.flatMap(sentencesOf).some((sentence) => saysSo.test(sentence))) return [];
    return [
      {
        sentence: phrase(messages.crosses, { range: rangeInWords(range), lowest, highest }),
        detail: `${chancesInWords(range)} ${noiseInWords(input)}`,
        at: placeFor(input.assessment),
        found: rangeInWords(range),
        expected: '',
        fix: undefined,
      },
    ];
  },
};

function chancesInWords({ zones }: ScoreDistribution): string {
  const chance = (zone: Zone) => fixed(zones[zone] * 100, 0);
  return phrase(messages.chances, { red: chance('Red'), yellow: chance('Yellow'), green: chance('Green') });
}

/** Where the commentary would say it; beside the score where there is no commentary. */
function placeFor({ commentary }: Assessment): Place {
  const field = 'Score vs Reality Check';
  return commentary.has(field) ? { section: 'commentary', field } : { section: 'composite', field: 'score' };
}
