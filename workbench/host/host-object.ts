import { fail } from './failure';
import { wireName } from './protocol';

/* The emulated classes are tables of members. A table names the members as the add-in writes them (`usedRange`); the
   interpreter looks them up whatever their case and answers in the case of the wire. */

export type Getter<State> = (state: State) => unknown;

export interface Property<State> {
  readonly get?: Getter<State>;
  readonly set?: (state: State, value: unknown) => void;
  /** Its value may come from a calculation, so that reading it waits until the spreadsheet has settled. */
  readonly calculated?: boolean;
}

/** Arguments come from the add-in: nothing is known about them. */
export type Method<State> = (state: State, ...args: unknown[]) => unknown;

export interface TypeDefinition<State> {
  /** The class name in Excel, for errors and for loading recursively. */
  readonly name: string;
  /** What the client needs to address the object again; part of every projection. */
  readonly identity?: (state: State) => Readonly<Record<string, unknown>>;
  /** The client may ask to keep a reference to the object over several requests. */
  readonly keepable?: boolean;
  readonly properties?: Readonly<Record<string, Getter<State> | Property<State>>>;
  /** Properties that lead to another object; null makes a null object. */
  readonly parts?: Readonly<Record<string, (state: State) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Collections: their items, and the one with a key. */
  readonly items?: (state: State) => readonly HostObject[];
  readonly item?: (state: State, key: unknown) => HostObject | undefined;
  /** Events that can be registered, by the wire name behind `_Register`. */
  readonly events?: readonly string[];
}

export type Member<State> =
  | { readonly kind: 'property'; readonly wire: string; readonly property: Property<State> }
  | { readonly kind: 'part'; readonly wire: string; readonly part: (state: State) => HostObject | null }
  | { readonly kind: 'method'; readonly wire: string; readonly method: Method<State> };

/** A member of one object, with the object bound in. */
export type BoundMember =
  | {
      readonly kind: 'property';
      readonly wire: string;
      readonly calculated: boolean;
      readonly get: (() => unknown) | undefined;
      readonly set: ((value: unknown) => void) | undefined;
    }
  | { readonly kind: 'part'; readonly wire: string; readonly get: () => HostObject | null }
  | { readonly kind: 'method'; readonly wire: string; readonly call: (args: readonly unknown[]) => unknown };

/** Any object that a client can address. */
export interface HostObject {
  readonly className: string;
  readonly keepable: boolean;
  identity(): Readonly<Record<string, unknown>>;
  member(name: string): BoundMember | undefined;
  members(): BoundMember[];
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject | undefined;
  hasEvent(event: string): boolean;
}

export interface HostType<State> {
  of(state: State): HostObject;
  /** The state of an object of this type that came as an argument, undefined for anything else. */
  stateOf(value: unknown): State | undefined;
}

export function declareType<State>(definition: TypeDefinition<State>): HostType<State> {
  const members = membersByName(definition);
  const states = new WeakMap<HostObject, State>();
  return {
    of(state) {
      const object = new EmulatedObject(definition, members, state);
      states.set(object, state);
      return object;
    },
    stateOf: (value) => (value instanceof EmulatedObject ? states.get(value) : undefined),
  };
}

class EmulatedObject<State> implements HostObject {
  constructor(
    private readonly definition: TypeDefinition<State>,
    private readonly table: ReadonlyMap<string, Member<State>>,
    private readonly state: State,
  ) {}

  get className(): string {
    return this.definition.name;
  }
  get keepable(): boolean {
    return this.definition.keepable ?? false;
  }
  identity(): Readonly<Record<string, unknown>> {
    return this.definition.identity?.(this.state) ?? {};
  }
  member(name: string): BoundMember | undefined {
    const member = this.table.get(name.toLowerCase());
    return member && bind(member, this.state);
  }
  members(): BoundMember[] {
    return [...this.table.values()].map((member) => bind(member, this.state));
  }
  items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.state);
  }
  item(key: unknown): HostObject | undefined {
    if (!this.definition.item) return fail('InvalidArgument');
    return this.definition.item(this.state, key);
  }
  hasEvent(event: string): boolean {
    return this.definition.events?.includes(event) ?? false;
  }
}

function bind<State>(member: Member<State>, state: State): BoundMember {
  const { kind, wire } = member;
  if (kind === 'part') return { kind, wire, get: () => member.part(state) };
  if (kind === 'method') return { kind, wire, call: (args) => member.method(state, ...args) };
  const { get, set, calculated = false } = member.property;
  return {
    kind,
    wire,
    calculated,
    get: get && (() => get(state)),
    set: set && ((value) => set(state, value)),
  };
}

function membersByName<State>(definition: TypeDefinition<State>): Map<string, Member<State>> {
  const members = new Map<string, Member<State>>();
  for (const [name, given] of Object.entries(definition.properties ?? {})) {
    const property = typeof given === 'function' ? { get: given } : given;
    members.set(name.toLowerCase(), { kind: 'property', wire: wireName(name), property });
  }
  for (const [name, part] of Object.entries(definition.parts ?? {})) {
    members.set(name.toLowerCase(), { kind: 'part', wire: wireName(name), part });
  }
  for (const [name, method] of Object.entries(definition.methods ?? {})) {
    members.set(name.toLowerCase(), { kind: 'method', wire: wireName(name), method });
  }
  return members;
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof EmulatedObject;
