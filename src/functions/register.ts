import { counted } from './calls';
import {
  aijri,
  aijriExplain,
  aijriFlip,
  aijriInterval,
  aijriIntervals,
  aijriQuickScreen,
  aijriRaw,
  aijriResistance,
  aijriSensitivity,
  aijriShare,
  aijriSplit,
  aijriSubLabel,
  aijriTable,
  aijriZone,
  zone,
} from './functions';

/** Excel passes what functions.json declares. */
type CustomFunction = (...given: never[]) => unknown;

/** Every custom function under its id in functions.json. A new function is one line here. */
export const customFunctions: ReadonlyMap<string, CustomFunction> = new Map<string, CustomFunction>([
  ['AIJRI', aijri],
  ['ZONE', zone],
  ['AIJRI.ZONE', aijriZone],
  ['AIJRI.SUBLABEL', aijriSubLabel],
  ['AIJRI.RESISTANCE', aijriResistance],
  ['AIJRI.SHARE', aijriShare],
  ['AIJRI.SPLIT', aijriSplit],
  ['AIJRI.EXPLAIN', aijriExplain],
  ['AIJRI.RAW', aijriRaw],
  ['AIJRI.QUICKSCREEN', aijriQuickScreen],
  ['AIJRI.TABLE', aijriTable],
  ['AIJRI.INTERVAL', aijriInterval],
  ['AIJRI.SENSITIVITY', aijriSensitivity],
  ['AIJRI.FLIP', aijriFlip],
  ['AIJRI.INTERVALS', aijriIntervals],
]);

/** Tells Excel which function stands behind which id. Needs office.js; called before anything else of the page. */
export function registerFunctions(): void {
  for (const [id, customFunction] of customFunctions) CustomFunctions.associate(id, counted(customFunction));
}
