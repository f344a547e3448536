/* Names that belong to one sheet. Univer keeps them, but looks every name up by its text alone, so that of several names
   `Score` on several sheets the last one wins everywhere. Before Univer parses the formula of a cell, this file puts
   the meaning of the sheet's own names into it; names of the workbook are left to Univer. */
import type { Injector } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { IDefinedNamesService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';

export const workbookScope = 'AllDefaultWorkbook';

export function isScoped(name: IDefinedNamesServiceParam): boolean {
  return name.localSheetId !== undefined && name.localSheetId !== workbookScope;
}

interface Generator {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    data: object,
    item: { f: string },
  ): object;
}

export function guardScopedNames(injector: Injector, sheetName: (sheetId: string) => string | undefined): void {
  const service = injector.get(IDefinedNamesService);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;

  const find = (unitId: string, wanted: string, sheet: { id?: string; name?: string }) =>
    Object.values(service.getDefinedNameMap(unitId) ?? {}).find(
      (name) =>
        isScoped(name) &&
        name.name.toLowerCase() === wanted.toLowerCase() &&
        (sheet.id === undefined
          ? sheetName(name.localSheetId ?? '')?.toLowerCase() === sheet.name?.toLowerCase()
          : name.localSheetId === sheet.id),
    );

  service.getValueByName = (unitId, wanted) =>
    Object.values(service.getDefinedNameMap(unitId) ?? {}).find(
      (name) => !isScoped(name) && name.name.toLowerCase() === wanted.toLowerCase(),
    ) ?? null;

  const original = generator._createFDtree.bind(generator);
  generator._createFDtree = (unitId, sheetId, row, column, data, item) => {
    const formula = replaceNames(item.f, (name, onSheet) => {
      const found = find(unitId, name, onSheet === undefined ? { id: sheetId } : { name: onSheet });
      return found?.formulaOrRefString.replace(/^=/, '');
    });
    return original(unitId, sheetId, row, column, data, { ...item, f: formula });
  };
}

/* Text, then a structured reference's brackets, then a name with or without its sheet. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[\p{L}_\\$][\p{L}\p{N}_.$]*)(?![\p{L}\p{N}_.]|\s*[([!])/gu;

/** Replaces each name in a formula for which `meaning` gives a text. */
export function replaceNames(
  formula: string,
  meaning: (name: string, sheetName: string | undefined) => string | undefined,
): string {
  return formula.replace(token, (whole: string, sheet: string | undefined, name: string | undefined) => {
    if (name === undefined) return whole;
    const sheetName = sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
    return meaning(name, sheetName) ?? whole;
  });
}
