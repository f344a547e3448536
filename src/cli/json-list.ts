import type { Terminal } from './terminal';

/** Prints a JSON array item by item, so that a long one is never in memory as a whole. */
export function jsonList({ print }: Pick<Terminal, 'print'>) {
  let isFirst = true;
  return {
    add: async (item: unknown): Promise<void> => {
      await print(`${isFirst ? '[' : ','}\n${indented(item)}`);
      isFirst = false;
    },
    end: (): Promise<void> => print(isFirst ? '[]\n' : '\n]\n'),
  };
}

const indented = (item: unknown): string => JSON.stringify(item, null, 2).replace(/^/gm, '  ');
