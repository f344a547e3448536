import { dialects, rulesText } from '../../src/rules/dialects';
import { usualColumns } from '../../src/rules/columns';
import { all, readPage, shown } from './page';

const page = readPage('rules.html');

test('the page has the rules in every language, to be copied as they are', () => {
  const texts = all(page, 'main h2[id] + p + pre').map(({ textContent }) => textContent);
  expect(texts).toEqual(dialects.map((dialect) => rulesText(dialect, usualColumns).trimEnd()));
});

test('it says what was not run', () => {
  const notRun = all(page, 'main h2[id] + p').filter((sentence) => shown(sentence).includes('not run'));
  expect(notRun.map(({ previousElementSibling }) => previousElementSibling?.id)).toEqual(['spark', 'm']);
});
