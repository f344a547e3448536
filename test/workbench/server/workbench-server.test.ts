import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningWorkbench } from '../../../workbench/server/workbench-server';
import { startWorkbench } from '../../../workbench/server/workbench-server';

let root: string;
let workbench: RunningWorkbench;

function put(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'workbench-'));
  put('secret.txt', 'secret');
  put('.cache/workbench/index.html', 'the page');
  put('.cache/addin/taskpane.html', 'the pane');
  put('assets/template.xlsx', 'the template');
  put('node_modules/@microsoft/office-js/dist/en-us/office_strings.js', 'the strings');
  workbench = await startWorkbench({ root, port: 0 });
});
afterAll(async () => {
  await workbench.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: 'localhost', port: workbench.port, path, rejectUnauthorized: false };
    get(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}

test.each([
  ['/workbench/', 'the page', 'text/html; charset=utf-8'],
  ['/taskpane.html?_host_Info=Excel', 'the pane', 'text/html; charset=utf-8'],
  ['/assets/template.xlsx', 'the template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/officejs/en-US/Office_Strings.js', 'the strings', 'text/javascript; charset=utf-8'],
])('%s', async (path, body, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
});

test('the root leads to the workbench', async () => {
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/workbench/' } });
});

test.each([
  '/nothing',
  '/../secret.txt',
  '/%2e%2e/%2e%2e/secret.txt',
  '/officejs/../../../../secret.txt',
  '/%00',
  '/%',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('a taken port is an error with a code', async () => {
  await expect(startWorkbench({ root, port: workbench.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
