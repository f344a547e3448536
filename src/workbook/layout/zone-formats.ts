import { subLabels } from '../../scoring/sub-label';
import type { Zone } from '../../scoring/zone';
import type { Box, PlannedConditionalFormat } from './plan';
import { zoneColors } from './styles';

/** Colours every zone and sub-label in a box of cells. */
export function zoneFormatsFor(box: Box): PlannedConditionalFormat[] {
  const zones: readonly Zone[] = ['Red', 'Yellow', 'Green'];
  return zones.flatMap((zone) => {
    const words = new Set<string>([zone, ...subLabels.filter((label) => label.startsWith(zone))]);
    const { fill, font } = zoneColors[zone];
    return [...words].map((textEquals) => ({ box, textEquals, fill, fontColor: font }));
  });
}
