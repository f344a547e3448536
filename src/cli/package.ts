import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that the package is installed in. */
export const packageRoot = join(__dirname, '../..');

/** The version in package.json. */
export function packageVersion(): string {
  const found: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage ? String(found.version) : '';
}
