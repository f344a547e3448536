/* Defined names, of the workbook and of single sheets. */
import { RemoveDefinedNameMutation, SetDefinedNameMutation, IDefinedNamesService } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { SpreadsheetEngine } from './engine';
import { isScoped, workbookScope } from './scoped-names';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

export function namesOf(
  app: UniverApp,
  recalculate: () => void,
): Pick<SpreadsheetEngine, 'names' | 'setName' | 'deleteName'> {
  const service = app.injector.get(IDefinedNamesService);
  const all = (): IDefinedNamesServiceParam[] => Object.values(service.getDefinedNameMap(app.book().getId()) ?? {});
  const find = (name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined =>
    all().find(
      (known) =>
        known.name.toLowerCase() === name.toLowerCase() &&
        (sheetId === undefined ? !isScoped(known) : known.localSheetId === sheetId),
    );

  return {
    names: () =>
      all().map((known) => ({
        name: known.name,
        formula: `=${known.formulaOrRefString.replace(/^=/, '')}`,
        ...(isScoped(known) && { sheetId: known.localSheetId }),
      })),
    setName({ name, formula, sheetId }) {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Error(`"${name}" is not a name.`);
      const text = formula.replace(/^=/, '');
      if (isRecursive(name, text)) throw new Error(`The name ${name} refers to itself.`);
      const known = find(name, sheetId);
      actingAs(app, 'add-in', () =>
        app.run(SetDefinedNameMutation.id, {
          id: known?.id ?? `${sheetId ?? 'workbook'}:${name.toLowerCase()}`,
          name,
          // Univer takes a bare reference as one, everything else as a formula.
          formulaOrRefString: /^('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/u.test(
            text,
          )
            ? text
            : `=${text}`,
          localSheetId: sheetId ?? workbookScope,
        }),
      );
      recalculate();
    },
    deleteName(name, sheetId) {
      const known = find(name, sheetId);
      if (!known) throw new Error(`There is no name ${name}.`);
      actingAs(app, 'add-in', () => app.run(RemoveDefinedNameMutation.id, { ...known }));
      recalculate();
    },
  };
}

/** A LAMBDA that calls itself overflows Univer's stack and ends all calculation. */
function isRecursive(name: string, formula: string): boolean {
  return new RegExp(`(^|[^\\p{L}\\p{N}_.!])${name.replace(/[.\\]/g, '\\$&')}(?![\\p{L}\\p{N}_.])`, 'iu').test(formula);
}
