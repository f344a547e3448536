import { fail, notEmulated } from './failure';
import type { HostObject } from './host-object';
import { memberName, type QueryInfo } from './protocol';

/* What a load or retrieve asks for, as a tree of member names in lower case: `format/fill/color` is three levels. */
interface Selection {
  [member: string]: Selection;
}

type Projected = Record<string, unknown>;

export interface ProjectionContext {
  /** Resolves when calculated values are right. */
  settled(): Promise<void>;
  /** The object's identity, with its kept reference if it has one. */
  identity(object: HostObject): Readonly<Record<string, unknown>>;
}

/** Reads what a query asks for, in the form that the client takes: members with a capital, items under `_Items`. */
export async function project(object: HostObject, query: QueryInfo, context: ProjectionContext): Promise<Projected> {
  return projectSelection(object, selectionOf(query), context, query);
}

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const selection: Selection = {};
  for (const path of Select) branch(selection, path);
  for (const path of Expand) branch(selection, path)['*'] ??= {};
  if (Select.length === 0 && Expand.length === 0) selection['*'] = {};
  return selection;
}

function branch(selection: Selection, path: string): Selection {
  let at = selection;
  for (const step of path.split(/[/.]/)) at = at[step.trim().toLowerCase()] ??= {};
  return at;
}

async function projectSelection(
  object: HostObject,
  selection: Selection,
  context: ProjectionContext,
  page: QueryInfo = {},
): Promise<Projected> {
  const projected: Projected = { ...context.identity(object) };
  const items = object.items();
  const ofItems: Selection = {};

  for (const [name, inner] of Object.entries(selection)) {
    if (name === '*') {
      await addScalars(projected, object, context);
      ofItems['*'] = {};
    } else if (items && !object.member(name)) {
      // The client strips `items/`: a name that the collection does not have is meant for its items.
      Object.assign(ofItems, { [name === 'items' ? '*' : name]: inner });
    } else {
      await addMember(projected, object, name, inner, context);
    }
  }

  if (items) {
    const skip = page.Skip ?? 0;
    const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    projected['_Items'] = await Promise.all(shown.map((item) => projectSelection(item, ofItems, context)));
  }
  return projected;
}

async function addScalars(projected: Projected, object: HostObject, context: ProjectionContext): Promise<void> {
  for (const member of object.members()) {
    if (member.kind !== 'property' || !member.get || member.wire.startsWith('_')) continue;
    if (member.calculated) await context.settled();
    projected[member.wire] = member.get() ?? null;
  }
}

async function addMember(
  projected: Projected,
  object: HostObject,
  name: string,
  inner: Selection,
  context: ProjectionContext,
): Promise<void> {
  const member = object.member(name);
  if (!member || member.kind === 'method') return notEmulated(`${object.className}.${name}`);
  if (member.kind === 'part') {
    const part = member.get();
    const selection = Object.keys(inner).length > 0 ? inner : { '*': {} };
    projected[member.wire] = part && (await projectSelection(part, selection, context));
    return;
  }
  if (!member.get) return fail('InvalidArgument', undefined, `${object.className}.${memberName(member.wire)}`);
  if (member.calculated) await context.settled();
  projected[member.wire] = member.get() ?? null;
}

/** The answer to `retrieve`: the same projection in the add-in's own case, with plain `items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (value === null || typeof value !== 'object') return value;
  if ('_Items' in value) return { items: asJson(value._Items) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [memberName(name), asJson(inner)]));
}
