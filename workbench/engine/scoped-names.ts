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

  // Hundreds of role sheets have thousands of names, and every formula asks for some of them.
  let known: KnownNames | undefined;
  service.update$.subscribe(() => (known = undefined));
  const names = (unitId: string): KnownNames => {
    if (known?.unitId !== unitId) known = knownNames(unitId, service.getDefinedNameMap(unitId) ?? {});
    return known;
  };

  const onSheet = (unitId: string, wanted: string): string | undefined =>
    [...names(unitId).bySheet.keys()].find((id) => sheetName(id)?.toLowerCase() === wanted.toLowerCase());

  service.getValueByName = (unitId, wanted) => names(unitId).ofWorkbook.get(wanted.toLowerCase()) ?? null;

  const original = generator._createFDtree.bind(generator);
  generator._createFDtree = (unitId, sheetId, row, column, data, item) => {
    const formula = replaceNames(item.f, (name, sheet) => {
      const scope = sheet === undefined ? sheetId : onSheet(unitId, sheet);
      const found = names(unitId)
        .bySheet.get(scope ?? '')
        ?.get(name.toLowerCase());
      return found?.formulaOrRefString.replace(/^=/, '');
    });
    return original(unitId, sheetId, row, column, data, { ...item, f: formula });
  };
}

/** The names of a workbook in lower case, those of a sheet by the sheet's id. */
interface KnownNames {
  readonly unitId: string;
  readonly ofWorkbook: ReadonlyMap<string, IDefinedNamesServiceParam>;
  readonly bySheet: ReadonlyMap<string, ReadonlyMap<string, IDefinedNamesServiceParam>>;
}

/** Of two names with the same text and scope the first one is meant. */
function knownNames(unitId: string, all: Readonly<Record<string, IDefinedNamesServiceParam>>): KnownNames {
  const ofWorkbook = new Map<string, IDefinedNamesServiceParam>();
  const bySheet = new Map<string, Map<string, IDefinedNamesServiceParam>>();
  for (const name of Object.values(all)) {
    const sheetId = isScoped(name) ? (name.localSheetId ?? '') : undefined;
    const scope = sheetId === undefined ? ofWorkbook : (bySheet.get(sheetId) ?? new Map());
    if (sheetId !== undefined) bySheet.set(sheetId, scope);
    const key = name.name.toLowerCase();
    if (!scope.has(key)) scope.set(key, name);
  }
  return { unitId, ofWorkbook, bySheet };
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
