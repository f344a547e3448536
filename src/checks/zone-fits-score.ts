import type { Place } from '../assessment/place';
import type { StatedFigure, StatedText } from '../assessment/stated';
import type { Result } from '../scoring/computed';
import { points } from '../scoring/printed';
import { scoreFrom } from '../scoring/score';
import { type Zone, zoneOf } from '../scoring/zone';
import type { Check, Finding, NotRun } from './check';
import { figureMessages } from './compare-figure';
import { figureOr, scoreInputs } from './missing-input';
import { isNotRun, type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  differs: '{what} is stated {stated}; a score of {score} is {zone}.',
  alsoTyped: figureMessages.alsoTyped,
  typedOver: figureMessages.typedOver,
  carried: figureMessages.carried,
} as const;

/**
 * The stated zone, at the top and in the composite, is the zone of the score that the ratings give.
 *
 * The first word counts, in any letter case: 'RED (Imminent)' states Red. That the published "25-47" means up to 47.9 is
 * inferred.
 */
export const zoneFitsScore: Check = {
  name: 'zone-fits-score',
  severity: 'error',
  protects: 'A zone that is not the one of the score is the first thing a reader takes away wrong.',
  provenance: 'inferred',
  messages,

  run(input) {
    const { head, composite } = input.assessment.stated;
    const result = figureOr(input.computed.result, input, scoreInputs);
    return together(
      [
        compareZone({ section: 'head', field: 'zone' }, 'Zone at the top', head.zone, head.score, result),
        compareZone({ section: 'composite', field: 'zone' }, 'Zone', composite.zone, composite.score, result),
      ],
      'no zone is stated',
    );
  },
};

function compareZone(
  at: Place,
  what: string,
  stated: StatedText | undefined,
  score: StatedFigure | undefined,
  result: Result | NotRun,
): Part {
  if (isNotRun(result)) return result;
  if (stated === undefined) return 'not stated';
  const { zone } = result;
  const isTypedOver = stated.typed && !stated.beside;
  const finding = (sentence: string, detail: string): Finding => ({
    sentence,
    detail,
    at,
    found: stated.text,
    expected: zone,
    fix: stated.beside ? { kind: 'value', value: zone, shown: zone } : { kind: 'formula', shown: zone },
  });
  if (!says(stated, zone)) {
    // A formula that follows a wrong stated score is no second slip.
    const statedScore = score && scoreFrom(score.value);
    if (!stated.typed && statedScore !== undefined && says(stated, zoneOf(statedScore))) {
      return { because: phrase(messages.carried, { source: 'stated score' }) };
    }
    const slots = { what, stated: stated.text, score: points(result.score), zone };
    return finding(phrase(messages.differs, slots), isTypedOver ? messages.alsoTyped : '');
  }
  return isTypedOver ? finding(phrase(messages.typedOver, { what, stated: stated.text }), '') : 'agrees';
}

function says({ text }: StatedText, zone: Zone): boolean {
  return /^[a-z]+/i.exec(text)?.[0].toLowerCase() === zone.toLowerCase();
}
