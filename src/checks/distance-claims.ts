import { thresholds } from '../method/method';
import type { Result } from '../scoring/computed';
import { points } from '../scoring/printed';
import type { Zone } from '../scoring/zone';
import type { CheckInput, NotRun } from './check';
import { agreesAsWritten, type Claim, type ClaimForm, form, statedIn } from './claim';
import { figureOr, scoreInputs } from './missing-input';
import { isNotRun } from './parts';

const yellow = thresholds.yellowFrom.value * 10;
const green = thresholds.greenFrom.value * 10;

/** The boundaries, in tenths, that the words for a zone or its figure may mean. */
const boundariesOf: Readonly<Record<string, readonly number[]>> = {
  red: [yellow],
  yellow: [yellow, green],
  green: [green],
  [String(thresholds.yellowFrom.value)]: [yellow],
  [String(thresholds.greenFrom.value)]: [green],
};

const target = String.raw`(?:the )?(?:nearest )?(?<zone>Red|Yellow|Green|25|48)\b`;

/** '13.4 points below the Yellow boundary', '2.1 points from Green'. */
export const distanceForm: ClaimForm = form(
  String.raw`(?<![\d.,])(?<n>\d{1,3}(?:\.\d{1,4})?) points? (?<way>below|under|short of|above|over|past|inside|into|beyond|from|away from|off|to) ${target}(?: (?:zone|boundary|threshold|line|cut-?off|border)\b)?`,
  readDistance,
);

/** 'Red by 13.4 points'. */
export const zoneByForm: ClaimForm = form(
  String.raw`\b(?<zone>Red|Yellow|Green) by (?<n>\d{1,3}(?:\.\d{1,4})?)(?: points?\b|(?<=\.\d+)(?![\d%]| ?%))`,
  readZoneBy,
);

function readDistance(match: RegExpMatchArray, input: CheckInput): Claim | NotRun | undefined {
  const result = figureOr(input.computed.result, input, scoreInputs);
  const stated = statedIn(match);
  if (!stated) return undefined;
  if (isNotRun(result)) return result;
  const { score } = result;
  const boundaries = boundariesOf[match.groups?.['zone']?.toLowerCase() ?? ''] ?? [];
  const way = match.groups?.['way']?.toLowerCase() ?? '';
  const fits = boundaries.filter((boundary) => isOnSide(score, boundary, way));
  const agrees = fits.some((boundary) => distances(score, boundary).some((each) => agreesAsWritten(stated, each)));
  const [nearest] = [...boundaries].sort((a, b) => Math.abs(a - score) - Math.abs(b - score));
  return { words: match[0], agrees, right: nearest === undefined ? '' : inWords(score, nearest) };
}

function isOnSide(score: number, boundary: number, way: string): boolean {
  if (/below|under|short/.test(way)) return score < boundary;
  return !/above|over|past|inside|into|beyond/.test(way) || score >= boundary;
}

/** To the boundary and, downwards, to the first score below it too: both are said. */
const distances = (score: number, boundary: number): number[] =>
  score < boundary ? [(boundary - score) / 10] : [(score - boundary) / 10, (score - boundary + 1) / 10];

function inWords(score: number, boundary: number): string {
  const side = score < boundary ? 'below' : 'above';
  return `${points(Math.abs(boundary - score))} points ${side} ${boundary / 10}`;
}

function readZoneBy(match: RegExpMatchArray, input: CheckInput): Claim | NotRun | undefined {
  const result = figureOr(input.computed.result, input, scoreInputs);
  const stated = statedIn(match);
  if (!stated) return undefined;
  if (isNotRun(result)) return result;
  const { score, zone } = result;
  const own = ownBoundaries[zone];
  const isZone = match.groups?.['zone']?.toLowerCase() === zone.toLowerCase();
  const agrees =
    isZone && own.some((boundary) => distances(score, boundary).some((each) => agreesAsWritten(stated, each)));
  return { words: match[0], agrees, right: rightZoneBy(result) };
}

const ownBoundaries: Readonly<Record<Zone, readonly number[]>> = {
  Red: [yellow],
  Yellow: [yellow, green],
  Green: [green],
};

const rightZoneBy = ({ score, zone }: Result): string =>
  `${zone}, ${ownBoundaries[zone].map((boundary) => inWords(score, boundary)).join(' and ')}`;
