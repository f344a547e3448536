/* npm start: builds the add-in and the workbench, serves both, and opens the browser.

     PORT=3100 npm start          another port than 3000
     npm start -- --no-open       without opening the browser */
import { join } from 'node:path';
import { buildAddin, buildPage } from './build';
import { openBrowser } from './open-browser';
import type { RunningWorkbench } from './workbench-server';
import { startWorkbench } from './workbench-server';

const triedPorts = 20;

async function main(): Promise<void> {
  const root = process.cwd();
  const wanted = Number(process.env['PORT'] ?? 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT is ${process.env['PORT']}, which is no port number.`);
  }
  console.log('Building the workbench and the add-in. The first time takes up to a minute, later some seconds.');
  // The port comes first: it is part of the addresses in the add-in's manifest.
  const workbench = await onFreePort(root, wanted);
  try {
    await buildPage(root, join(root, '.cache', 'workbench'));
    await buildAddin(root, join(root, '.cache', 'addin'), new URL(workbench.url).origin);
  } catch (error) {
    await workbench.close();
    throw error;
  }
  console.log(`
The workbench is at  ${workbench.url}

Its certificate was made for this run, so the browser warns once: choose "Advanced" and then "Proceed to localhost".
Ctrl-C stops it.
`);
  const stop = (): void => void workbench.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (!process.argv.includes('--no-open') && !process.env['CI']) openBrowser(workbench.url);
}

async function onFreePort(root: string, wanted: number): Promise<RunningWorkbench> {
  for (let port = wanted; port < wanted + triedPorts; port += 1) {
    try {
      return await startWorkbench({ root, port });
    } catch (error) {
      if (!isNodeError(error) || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
      console.log(`Port ${port} is ${error.code === 'EACCES' ? 'not allowed' : 'taken'}.`);
    }
  }
  throw new Error(`No free port from ${wanted} to ${wanted + triedPorts - 1}. Choose another with PORT.`);
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
