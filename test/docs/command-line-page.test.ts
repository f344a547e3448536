import { join } from 'node:path';
import { examples } from '../../docs/site/command-line-page';
import { commandSpecs } from '../../src/cli/command-line';
import { aijri } from '../cli/run';
import { all, readPage, shown } from './page';

const folder = join(__dirname, '../..');

test('the page has every command with its options', () => {
  const page = readPage('command-line.html');
  expect(all(page, 'main h2[id]').map(shown)).toEqual(commandSpecs.map(({ name }) => name));
  const options = commandSpecs.flatMap((spec) => spec.options.map(({ name }) => `--${name}`));
  expect(all(page, 'main td:first-child').map((cell) => shown(cell).split(' ')[0])).toEqual(options);
});

test.each([examples.score, examples.check, examples.rules])('%s prints what the page shows', (typed, expected) => {
  const { out } = aijri(typed.split(' '), { folder });
  expect(out.split('\n')).toEqual(expect.arrayContaining([...expected]));
});
