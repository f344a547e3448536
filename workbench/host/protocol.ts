/* The "rich API" requests that office.js sends and the answers it takes. Observed traffic, not a published format. */

/** How an object path names its object. */
export const pathTypes = {
  root: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  keptReference: 6,
  nullObject: 7,
} as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** The path of the object that stands at the same place of Arguments, 0 for a plain value; arrays nest. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries?: Readonly<Record<string, QueryInfo>> };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Error?: ResponseError;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** One message of the host to the client: [category, type, target id, message as JSON, id, is a remote override]. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** `usedRange` -> `UsedRange`, `_id` -> `_Id`: the wire writes members with a capital. */
export const wireName = (name: string): string =>
  name.replace(/^(_?)([a-z])/, (_, bar, first) => bar + first.toUpperCase());

/** `UsedRange` -> `usedRange`: the name that a reader of the add-in's code knows. */
export const memberName = (name: string): string => name.replace(/^([A-Z])/, (first) => first.toLowerCase());
