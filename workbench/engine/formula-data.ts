/* Which cells hold formulas. To bring this up to date for a sheet that was written to, Univer looks through every cell of
   every sheet, and then takes what it found for that sheet. Before it does, this file shows it no other sheet. */
import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

export function guardFormulaData(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const ofWorkbook = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = ofWorkbook;
    }
  };
}
