import type { FunctionProse } from '../site/function-prose';
import { aijri } from './functions/aijri';
import { aijriExplain } from './functions/aijri.explain';
import { aijriFlip } from './functions/aijri.flip';
import { aijriInterval } from './functions/aijri.interval';
import { aijriIntervals } from './functions/aijri.intervals';
import { aijriQuickScreen } from './functions/aijri.quickscreen';
import { aijriRaw } from './functions/aijri.raw';
import { aijriResistance } from './functions/aijri.resistance';
import { aijriSensitivity } from './functions/aijri.sensitivity';
import { aijriShare } from './functions/aijri.share';
import { aijriSplit } from './functions/aijri.split';
import { aijriSubLabel } from './functions/aijri.sublabel';
import { aijriTable } from './functions/aijri.table';
import { aijriZone, zone } from './functions/zone';

/** What the page of every function says. A new function is one file and one line here. */
export const functionProse: readonly FunctionProse[] = [
  aijri,
  zone,
  aijriZone,
  aijriSubLabel,
  aijriResistance,
  aijriShare,
  aijriSplit,
  aijriExplain,
  aijriRaw,
  aijriQuickScreen,
  aijriTable,
  aijriInterval,
  aijriSensitivity,
  aijriFlip,
  aijriIntervals,
];
