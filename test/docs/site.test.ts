import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { allChecks } from '../../src/checks/registry';
import { customFunctions } from '../../src/functions/register';
import { all, readPage, shown } from './page';

/* The pages as one site: what is listed is there, and what is there is listed. */

const root = join(__dirname, '../../docs');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();

const linksOf = (path: string, within: string) =>
  all(readPage(path), `${within} a[href]`)
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^(https?|mailto):/.test(href))
    .map((href) => normalize(join(dirname(path), href.replace(/#.*$/, ''))));

test.each(paths)('every link of %s leads to a page', (path) => {
  expect(linksOf(path, 'body').filter((link) => link !== dirname(path) && !paths.includes(link))).toEqual([]);
});

test.each(paths)('%s leads to every part of the site', (path) => {
  expect(linksOf(path, 'nav')).toEqual(['index.html', 'functions.html', 'checks.html', 'method.html', 'support.html']);
});

describe('the first page', () => {
  const names = (list: string) => all(readPage('index.html'), `.${list} dt`).map(shown);

  it('lists every function', () => expect(names('functions')).toEqual([...customFunctions.keys()]));
  it('lists every check', () => expect(names('checks').sort()).toEqual(allChecks.map(({ name }) => name).sort()));

  it('leads to every page', () => {
    expect([...new Set(['index.html', ...linksOf('index.html', 'body')])].sort()).toEqual(paths);
  });

  it('says of each what its own page says', () => {
    for (const term of all(readPage('index.html'), 'main dt')) {
      const page = readPage(term.querySelector('a')?.getAttribute('href') ?? '');
      expect(shown(term.nextElementSibling)).toBe(shown(page.querySelector('.description')));
    }
  });
});
