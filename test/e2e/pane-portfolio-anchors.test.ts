import type { Page } from 'playwright-core';
import { panePages, type StateName } from './fixtures/pane-pages';

/* The tab Anchors of the page All roles, published roles in the ranking, and where to look next. */

const open = panePages();

async function openAll(state: StateName = 'anchors', given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  return page;
}

/** The names of the ranking with their scores, published roles marked by a star. */
const lines = (page: Page) =>
  page.locator('.ranking > li').evaluateAll((all) =>
    all.map((each) => {
      const isAnchor = each.classList.contains('anchor');
      const name = each.querySelector(isAnchor ? '.anchor-name' : '.ranked .link')?.textContent?.trim() ?? '';
      const score = each.querySelector(isAnchor ? '.anchor-score' : '.ranked strong')?.textContent?.trim() ?? '-';
      return `${isAnchor ? '* ' : ''}${name} ${score}`;
    }),
  );

test('published roles stand at their scores among the roles, without a place, and can be hidden', async () => {
  const page = await openAll();
  expect(await lines(page)).toEqual([
    '* Registered Nurse 82.2',
    'cloud architect 59.9',
    '* Senior Software Engineer 55.4',
    'Security Engineer 54.1',
    '* Medical and Health Services Manager 53.1',
    '* Cloud Architect 51.5',
    '* Data Architect 51.2',
    '* Compliance Manager 48.2',
    '* Security Engineer 44.6',
    '* Backend/API Developer 24.5',
    'Records Auditor 23.4',
    '* Medical Records Specialist 15.1',
    'Medical Coder 13.5',
    '* Pharmacy Technician 11.7',
    '* Medical Coder 11.6',
    '* Chef <i> 11.6',
    '* DevOps Engineer 10.7',
    'Billing Clerk <b> 5.3',
    '* Medical Transcriptionist 3.6',
    'Draft -',
  ]);
  expect(await page.getByText('Place 1 to 2, tied with 1').count()).toBe(2);
  expect((await page.locator('.mix').innerText()).replace(/\s+/g, ' ')).toContain('3 Red 0 Yellow 2 Green');
  expect(await page.getByText('6 roles', { exact: true }).count()).toBe(1);
  await page.getByLabel('Show anchors').uncheck();
  expect(await page.locator('.ranking .anchor').count()).toBe(0);
  await page.getByRole('tab', { name: 'Anchors' }).click();
  await page.getByRole('tab', { name: 'Ranking' }).click();
  expect(await page.getByLabel('Show anchors').isChecked()).toBe(false);
  expect(await page.locator('.ranking > li').count()).toBe(6);
});

test('search and zone narrow the published roles too, and do not count them', async () => {
  const page = await openAll();
  await page.getByRole('searchbox').fill('architect');
  expect(await lines(page)).toEqual(['cloud architect 59.9', '* Cloud Architect 51.5', '* Data Architect 51.2']);
  expect(await page.getByText('1 of 6 roles').count()).toBe(1);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Zone', { exact: true }).selectOption('none');
  expect(await lines(page)).toEqual(['Draft -']);
});
