/** Excel cuts nothing: a longer name is refused. */
const mostCharacters = 31;

const otherwise = 'Role';

/**
 * A name that Excel takes for a worksheet, as near to the wanted one as can be, and unlike every one that is taken.
 *
 * Excel refuses \ / ? * [ ] : and apostrophes at the ends, more than 31 characters, and History; letter case makes no
 * difference between names.
 *
 * @example sheetName('QA/Test Lead', ['qa-test lead']) // 'QA-Test Lead 2'
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[\\/?*[\]:]+/g, '-')
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const valid = plain === '' || plain.toLowerCase() === 'history' ? `${plain} ${otherwise}`.trim() : plain;
  return unused((number) => numbered(valid, number), taken);
}

/** A name for a table that no table, sheet or name has: 'RoleTasks', 'RoleTasks2'. */
export const tableName = (taken: readonly string[]): string =>
  unused((number) => (number === 1 ? 'RoleTasks' : `RoleTasks${number}`), taken);

function numbered(name: string, number: number): string {
  const ending = number === 1 ? '' : ` ${number}`;
  const room = mostCharacters - ending.length;
  // A character outside the basic plane counts as two and is never cut in half.
  const shortened = name.length <= room ? name : name.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return `${shortened.replace(/[' ]+$/, '')}${ending}`;
}

function unused(nameOf: (number: number) => string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(nameOf(number).toLowerCase())) number++;
  return nameOf(number);
}
