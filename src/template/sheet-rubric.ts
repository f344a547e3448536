import { allRubrics } from '../method/rubric';
import { levels } from '../method/scales';
import { SheetBuilder, type TemplateSheet } from './sheet-builder';

/** What each level of each scale means. */
export function rubricSheet(): TemplateSheet {
  const sheet = new SheetBuilder('Rubric', [14, 96, 14]);
  sheet
    .add([{ value: 'Rubric', style: 'title', columns: 3 }], { height: 32 })
    .add([
      {
        value: 'What each level of each scale means, so that two assessors pick the same one.',
        style: 'hint',
        columns: 3,
      },
    ])
    .gap();
  for (const { title, scale, meanings, provenance } of allRubrics) {
    sheet.add([{ value: title, style: 'blockTitle', columns: 3 }], { height: 26 });
    sheet.add(
      [
        { value: 'Level', style: 'headerNumber' },
        { value: 'Meaning', style: 'header' },
        { value: 'Source', style: 'header' },
      ],
      { height: 20 },
    );
    for (const [step, level] of levels(scale).entries()) {
      sheet.add([
        { value: level, style: 'number', numberFormat: '0' },
        { value: meanings[step] ?? '', style: 'computedText' },
        { value: provenance, style: 'label' },
      ]);
    }
    sheet.gap();
  }
  return sheet.build({ freezeRows: 2, orientation: 'portrait' });
}
