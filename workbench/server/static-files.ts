/* Answers requests from folders on disk. Nothing is fetched from elsewhere. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** Requests under `prefix` are answered from `folder`; the first mount that has the file answers. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  /** office.js asks for some folders in another letter case than its package has. */
  readonly ignoreCase?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function answerFrom(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  const file = path === undefined ? undefined : mounts.map((mount) => find(mount, path)).find(Boolean);
  if (!file) {
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`There is no ${path ?? 'such page'}.\n`);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

function find({ prefix, folder, ignoreCase = false }: Mount, path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const inside = normalize(path.slice(prefix.length) || 'index.html');
  if (inside.startsWith('..') || inside.includes('\0')) return undefined;
  const file = join(folder, inside.endsWith(sep) ? `${inside}index.html` : inside);
  if (isFile(file)) return file;
  return ignoreCase ? findInAnyCase(folder, inside.split(sep)) : undefined;
}

function findInAnyCase(folder: string, parts: readonly string[]): string | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return isFile(folder) ? folder : undefined;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const match = readdirSync(folder).find((entry) => entry.toLowerCase() === first.toLowerCase());
  return match === undefined ? undefined : findInAnyCase(join(folder, match), rest);
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
