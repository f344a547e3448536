import { fail, notEmulated } from './failure';
import { isHostObject, type HostObject } from './host-object';
import type { KeptReferences } from './kept-references';
import { type ArgumentInfo, memberName, type ObjectPath, pathTypes, type RequestBody } from './protocol';

/** Stands for the object that an `...OrNullObject` member did not find. Null objects propagate along paths. */
export const nullObject = Symbol('null object');

export type Resolved = HostObject | typeof nullObject;

export interface PathRoots {
  root(): HostObject;
  /** A service outside the workbook, by its full type name. */
  service(typeName: string): HostObject | undefined;
}

/** Finds the objects that one request addresses. Each path is resolved once, so that a method path runs once. */
export class ObjectPaths {
  private readonly resolving = new Map<number, Promise<Resolved>>();
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: PathRoots,
    private readonly references: KeptReferences,
  ) {}

  /** What the path is resolved to so far, for error locations. */
  known(id: number | undefined): Resolved | undefined {
    return id === undefined ? undefined : this.resolved.get(id);
  }

  resolve(id: number): Promise<Resolved> {
    const resolving = this.resolving.get(id) ?? this.resolveOnce(id);
    this.resolving.set(id, resolving);
    return resolving;
  }

  private async resolveOnce(id: number): Promise<Resolved> {
    const path = this.body.ObjectPaths[id];
    if (!path) return fail('InvalidObjectPath');
    const found = await this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  private async find(path: ObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.roots.root();
      case pathTypes.newService:
        return this.roots.service(path.Name) ?? notEmulated(path.Name);
      case pathTypes.keptReference:
        return this.references.get(path.Name) ?? fail('InvalidReference');
      case pathTypes.nullObject:
        // Looked at before the parent: such a path names a parent that is not in the request.
        return nullObject;
      case pathTypes.method:
      case pathTypes.property:
      case pathTypes.indexer:
        return this.findInParent(path);
      default:
        return fail('InvalidObjectPath');
    }
  }

  private async findInParent(path: ObjectPath): Promise<Resolved> {
    if (path.ParentObjectPathId === undefined) return fail('InvalidObjectPath');
    const parent = await this.resolve(path.ParentObjectPathId);
    if (parent === nullObject) return nullObject;
    const args = await this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      return parent.item(args[0]) ?? fail('ItemNotFound', undefined, `${parent.className}.getItem`);
    }

    const member = parent.member(path.Name);
    const called = `${parent.className}.${memberName(path.Name)}`;
    if (path.ObjectPathType === pathTypes.property) {
      if (member?.kind !== 'part') return notEmulated(called);
      return member.get() ?? nullObject;
    }
    if (member?.kind !== 'method') return notEmulated(called);
    const result = await member.call(args);
    if (result === null || result === undefined) return nullObject;
    return isHostObject(result) ? result : fail('InvalidObjectPath');
  }

  /** The arguments of a call, with objects in the places of their paths and null for null objects. */
  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((given, i) => this.arg(given, references[i])));
  }

  private async arg(given: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference > 0) {
      const object = await this.resolve(reference);
      return object === nullObject ? null : object;
    }
    if (Array.isArray(given)) {
      // Cell arrays are by far the most common argument: nothing in them refers to an object.
      if (!Array.isArray(reference)) return given;
      return Promise.all(given.map((inner, i) => this.arg(inner, reference[i])));
    }
    if (given !== null && typeof given === 'object') {
      if ('_ObjectPathId' in given) return this.arg(null, given._ObjectPathId);
      const entries = Object.entries(given).map(async ([name, inner]) => [name, await this.arg(inner, 0)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    return given;
  }
}
