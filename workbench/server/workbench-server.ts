/* The workbench over https on localhost. https because the Office client talks to no other parent page; one host name
   for the workbench and the add-in, for the same reason. */
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { answerFrom } from './static-files';

export interface WorkbenchOptions {
  readonly root: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The built add-in, by default .cache/addin. */
  readonly addin?: string;
  /** The built workbench page, by default .cache/workbench. */
  readonly page?: string;
  /** By default one that is made for this run and that browsers warn of. */
  readonly certificate?: Certificate;
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface RunningWorkbench {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const { root, addin = join(root, '.cache', 'addin'), page = join(root, '.cache', 'workbench') } = options;
  const mounts = [
    { prefix: '/workbench/', folder: page },
    { prefix: '/officejs/', folder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'), ignoreCase: true },
    { prefix: '/assets/', folder: join(root, 'assets') },
    { prefix: '/', folder: addin },
  ];
  const server = createServer(options.certificate ?? (await ownCertificate()), (request, response) => {
    if (request.url === '/' || request.url === '/workbench') response.writeHead(302, { location: '/workbench/' }).end();
    else answerFrom(mounts, request, response);
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/workbench/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Made anew at every start and kept in memory only. */
async function ownCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    notAfterDate: new Date(Date.now() + 30 * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}
