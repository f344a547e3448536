/* npm run serve: the add-in as shipped at https://localhost:3000, the address in manifest.xml, for a sideload into a real
   Excel. Excel shows no page whose certificate it does not trust, so the one of office-addin-dev-certs is used. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildAddin } from './build';
import { type Certificate, startWorkbench } from './workbench-server';

const port = 3000;

async function main(): Promise<void> {
  const root = process.cwd();
  const dist = join(root, 'dist');
  const certificate = trustedCertificate(join(homedir(), '.office-addin-dev-certs'));
  await buildAddin(root, dist, `https://localhost:${port}`, 'production');
  const server = await startWorkbench({ root, port, addin: dist, certificate });
  console.log(`The add-in is served at ${new URL(server.url).origin}. Ctrl-C stops it.`);
}

function trustedCertificate(folder: string): Certificate {
  const [key, cert] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  if (!existsSync(key) || !existsSync(cert)) {
    throw new Error(`There is no trusted certificate in ${folder}. Make one: npx office-addin-dev-certs@3.0.0 install`);
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
