import { allChecks } from '../../src/checks/registry';
import { checkProse } from '../prose/checks';
import { functionProse } from '../prose/functions';
import { checkPage } from './check-page';
import { functionMetadata, pageOfFunction } from './function-metadata';
import { functionPage } from './function-page';
import { commandLinePage } from './command-line-page';
import { checksPage, firstPage, functionsPage } from './lists';
import { manyRolesPage } from './many-roles-page';
import { rulesPage } from './rules-page';
import { inShell, type PageContent } from './shell';

/**
 * Every generated page by its path under docs/: what functions.json and the checks say of themselves, with the prose of
 * docs/prose. The method page and the support page are written by hand.
 *
 * @throws Error when a function or a check has no prose
 */
export async function sitePages(): Promise<ReadonlyMap<string, string>> {
  const functions = await functionMetadata();
  const pages: [path: string, page: PageContent][] = [
    ['index.html', firstPage(functions, allChecks)],
    ['functions.html', functionsPage(functions)],
    ['checks.html', checksPage(allChecks)],
    ['command-line.html', commandLinePage()],
    ['many-roles.html', manyRolesPage()],
    ['rules.html', rulesPage()],
    ...functions.map((metadata): [string, PageContent] => {
      const prose = functionProse.find(({ name }) => name === metadata.name);
      if (!prose) throw new Error(`${metadata.name} has no page: add it to docs/prose/functions.ts.`);
      return [`functions/${pageOfFunction(metadata.name)}`, functionPage(metadata, prose)];
    }),
    ...allChecks.map((check): [string, PageContent] => {
      const prose = checkProse[check.name];
      if (!prose) throw new Error(`${check.name} has no page: add it to docs/prose/checks.ts.`);
      return [`checks/${check.name}.html`, checkPage(check, prose)];
    }),
  ];
  return new Map(pages.map(([path, page]) => [path, inShell(path, page)]));
}
