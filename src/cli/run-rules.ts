import { columnsOf, usualColumns } from '../rules/columns';
import { dialects, rulesText } from '../rules/dialects';
import { messages } from './messages';
import type { Run } from './run';

/** `aijri rules`: prints the rules in another language. */
export const runRules: Run = async ({ options }, terminal) => {
  const dialect = dialects.find((each) => each === options.get('dialect'));
  const given = options.get('columns');
  const columns = given === undefined ? usualColumns : columnsOf(given.split(','));
  if (!columns) terminal.fail('aijri', messages.notColumns(given ?? ''));
  else if (dialect) await terminal.print(rulesText(dialect, columns));
  return true;
};
