import { fail } from '../failure';
import type { HostObject, Method, TypeDefinition } from '../host-object';
import { integer } from './arguments';

/** The members that all collections with items by key have in common. */
export function keyedCollection<State>(
  items: (state: State) => readonly HostObject[],
  item: (state: State, key: unknown) => HostObject | undefined,
): Pick<TypeDefinition<State>, 'items' | 'item' | 'properties'> & { methods: Record<string, Method<State>> } {
  return {
    items,
    item,
    properties: { count: (state) => items(state).length },
    methods: {
      getCount: (state) => items(state).length,
      getItem: (state, key) => item(state, key) ?? fail('ItemNotFound'),
      getItemOrNullObject: (state, key) => item(state, key) ?? null,
      getItemAt: (state, index) => items(state)[integer(index)] ?? fail('InvalidArgument'),
    },
  };
}
