/* Add-in functions as functions of Univer. They are not registered through the Facade: that would hand over 0 for every
   blank, and an add-in must see the difference. */
import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Argument, Scalar } from './calling-convention';
import { callLikeExcel, isErrorValue } from './calling-convention';
import type { FunctionSignature } from './engine';
import type { UniverApp } from './univer-app';

export interface AddInFunctions {
  registerFunction(signature: FunctionSignature, run: (...args: unknown[]) => unknown): void;
  /** Why the add-in's function in that cell gave an error, in its own words. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined;
}

export function addInFunctions(app: UniverApp, recalculate: () => void): AddInFunctions {
  const messages = new Map<string, string>();
  return {
    registerFunction(signature, run) {
      const name = signature.name.toUpperCase();
      const executor = new BaseFunction(name);
      executor.calculate = (...args: BaseValueObject[]) => {
        const cell = cellKey(executor.subUnitId ?? '', executor.row, executor.column);
        const { value, message } = callLikeExcel(signature, run, args.map(argumentOf));
        if (message === undefined) messages.delete(cell);
        else messages.set(cell, message);
        return Array.isArray(value) ? arrayObject(value) : valueObject(value);
      };
      const functions = app.injector.get(IFunctionService);
      functions.registerExecutors(executor);
      // Formulas parsed before are kept as "unknown function".
      functions.deleteFormulaAstCacheKey(name);
      app.injector.get(IDescriptionService).registerDescriptions([description(signature, name)]);
      recalculate();
    },
    errorMessage: (sheetId, row, column) => messages.get(cellKey(sheetId, row, column)),
  };
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

function description(signature: FunctionSignature, name: string) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: signature.description ?? '',
    abstract: signature.description ?? '',
    functionParameter: signature.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? parameter.name,
      example: parameter.name,
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  };
}

function argumentOf(object: BaseValueObject): Argument {
  if (!object.isArray()) return scalarOf(object);
  const array = object as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => scalarOf(array.get(row, column))),
  );
}

function scalarOf(object: BaseValueObject | null | undefined | void): Scalar {
  if (!object || object.isNull()) return null;
  if (object.isError()) return (object as ErrorValueObject).getErrorType();
  const value = object.getValue();
  if (object.isBoolean()) return Boolean(value);
  return value;
}

function valueObject(value: Scalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null) return NullValueObject.create();
  return isErrorValue(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}

function arrayObject(rows: Scalar[][]): BaseValueObject {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return ErrorValueObject.create('#CALC!' as ErrorType);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, c) => valueObject(c < row.length ? (row[c] ?? null) : '#N/A')),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
