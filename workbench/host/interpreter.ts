import { EventRegistrations } from './event-registrations';
import { fail, notEmulated, RichApiFailure } from './failure';
import { type HostObject, isHostObject } from './host-object';
import { KeptReferences } from './kept-references';
import { nullObject, ObjectPaths, type PathRoots, type Resolved } from './object-paths';
import { asJson, project } from './projection';
import {
  type Action,
  actionTypes,
  memberName,
  pathTypes,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';

export interface InterpreterOptions extends PathRoots {
  /** Resolves when calculated values are right. */
  settled(): Promise<void>;
  /** Called after the last action of a request, failed or not. */
  afterRequest?: () => void;
  /** Fault injection: what it returns ends the request in the place of the action; earlier actions keep their effect. */
  beforeAction?: ((request: number, index: number, action: Action) => RichApiFailure | undefined) | undefined;
  /** An error that is no RichApiFailure is a bug of the emulation; the client gets a GeneralException. */
  onBug?: ((error: unknown) => void) | undefined;
}

/** What Excel does nothing for where nothing was found: its own samples delete a sheet that may not be there. */
const ignoredOnNull: ReadonlySet<string> = new Set(['_KeepReference', 'Delete']);

/** Interprets rich API requests one after another. Knows nothing about Excel: see TypeDefinition for what it drives. */
export class Interpreter {
  readonly references = new KeptReferences();
  readonly registrations = new EventRegistrations();
  readonly stats = { requests: 0, actions: 0 };
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: InterpreterOptions) {}

  /** Answers a request after all earlier ones. Never rejects. */
  process(body: RequestBody, roots: PathRoots = this.options): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.run(body, roots));
    this.queue = answer;
    return answer;
  }

  private async run(body: RequestBody, roots: PathRoots): Promise<ResponseBody> {
    const request = this.stats.requests++;
    const paths = new ObjectPaths(body, roots, this.references);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    try {
      for (const [index, action] of body.Actions.entries()) {
        this.stats.actions++;
        try {
          const injected = this.options.beforeAction?.(request, index, action);
          if (injected) throw injected;
          const Value = await this.perform(action, paths);
          if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
          Results.push({ ActionId: action.Id, Value });
        } catch (error) {
          const failure = this.failureOf(error);
          const Location = failure.location || locationOf(action, body, paths);
          const { code: Code, message: Message, status: HttpStatusCode } = failure;
          return { Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode }, Results, TraceIds };
        }
      }
      return { Results, TraceIds };
    } finally {
      this.finish();
    }
  }

  /** The answer is settled by now: an error here must not keep later requests from theirs. */
  private finish(): void {
    try {
      this.options.afterRequest?.();
    } catch (error) {
      this.options.onBug?.(error);
    }
  }

  private failureOf(error: unknown): RichApiFailure {
    if (error instanceof RichApiFailure) return error;
    this.options.onBug?.(error);
    return new RichApiFailure('GeneralException');
  }

  private async perform(action: Action, paths: ObjectPaths): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === nullObject ? null : this.identity(object);
      case actionTypes.query:
        return this.query(object, action.QueryInfo);
      case actionTypes.queryAsJson:
        return asJson(await this.query(object, action.QueryInfo));
      case actionTypes.recursiveQuery:
        return this.query(object, recursiveQueryOf(object, action));
      case actionTypes.method:
        return this.call(object, action, paths);
      case actionTypes.setProperty:
        return this.set(object, action.Name, (await paths.args(action.ArgumentInfo))[0]);
      case actionTypes.update:
        return this.setAll(object, action.ObjectState ?? {});
      case actionTypes.ensureUnchanged:
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        return fail('NotImplemented', `Action type ${action.ActionType} is not emulated by the workbench.`);
    }
  }

  private identity(object: HostObject): Readonly<Record<string, unknown>> {
    const _ReferenceId = this.references.idOf(object);
    return _ReferenceId === undefined ? object.identity() : { ...object.identity(), _ReferenceId };
  }

  private async query(object: Resolved, query: QueryInfo = {}): Promise<unknown> {
    if (object === nullObject) return null;
    let settling: Promise<void> | undefined;
    return project(object, query, {
      settled: () => (settling ??= this.options.settled()),
      identity: (part) => this.identity(part),
    });
  }

  private async call(object: Resolved, action: Action, paths: ObjectPaths): Promise<unknown> {
    const args = await paths.args(action.ArgumentInfo);
    if (object === nullObject) return ignoredOnNull.has(action.Name) ? null : fail('InvalidObjectPath');
    switch (action.Name) {
      case '_KeepReference':
        return this.references.keep(object) ?? null;
      case '_RemoveReference':
        return this.references.release(String(args[0])) ?? null;
      case '_RemoveAllReferences':
        return this.references.releaseAll() ?? null;
      case '_GetReferenceCount':
        return this.references.count;
    }

    const member = object.member(action.Name);
    if (member?.kind === 'method') {
      const result = await member.call(args);
      return isHostObject(result) ? this.identity(result) : (result ?? null);
    }
    const [, verb, event = ''] = /^_(Register|Unregister)(\w+)$/.exec(action.Name) ?? [];
    if (!verb || !object.hasEvent(event)) return notEmulated(`${object.className}.${memberName(action.Name)}`);
    this.registrations.change(object.className, idOf(object), event, verb === 'Register' ? 1 : -1);
    return null;
  }

  private set(object: Resolved, name: string, value: unknown): null {
    if (object === nullObject) return fail('InvalidObjectPath');
    const called = `${object.className}.${memberName(name)}`;
    const member = object.member(name);
    if (!member || member.kind === 'method') return notEmulated(called);
    if (member.kind === 'part') {
      const part = member.get();
      if (part && value !== null && typeof value === 'object') return this.setAll(part, { ...value });
    } else if (member.set) {
      member.set(value);
      return null;
    }
    return fail('AccessDenied', `${called} is read-only.`, called);
  }

  private setAll(object: Resolved, values: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(values)) this.set(object, name, value);
    return null;
  }

  private ensureUnchanged(object: Resolved, values: Readonly<Record<string, unknown>>): null {
    if (object === nullObject) return fail('InvalidObjectPath');
    for (const [name, expected] of Object.entries(values)) {
      const member = object.member(name);
      if (member?.kind !== 'property' || !member.get) return notEmulated(`${object.className}.${memberName(name)}`);
      if (JSON.stringify(member.get()) !== JSON.stringify(expected)) return fail('ConditionNotMet');
    }
    return null;
  }
}

const idOf = (object: HostObject) => String(Object.values(object.identity())[0] ?? '');

/** Loading recursively goes one level deep here: the query for the type of the object itself. */
function recursiveQueryOf(object: Resolved, action: Action): QueryInfo {
  return object === nullObject ? {} : (action.RecursiveQueryInfo?.Queries?.[object.className] ?? {});
}

/** `TableCollection.getItem`: the call that failed, as the client puts it into the error's debugInfo. */
function locationOf(action: Action, body: RequestBody, paths: ObjectPaths): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  const object = paths.known(action.ObjectPathId);
  if (object && object !== nullObject) return `${object.className}.${memberName(action.Name || 'load')}`;
  const parent = paths.known(path?.ParentObjectPathId);
  if (!path || !parent || parent === nullObject) return '';
  return `${parent.className}.${path.ObjectPathType === pathTypes.indexer ? 'getItem' : memberName(path.Name)}`;
}
