import { dirname, extname, join } from 'node:path';
import { inFileName } from '../document/file-name';
import type { ReadFile } from './read-files';
import type { SourceRole } from './source-role';

/**
 * Names for what is written: as the input is called, in the same folders, with the sheet's name where the input has
 * several roles. No name is given twice; systems differ on letter case, so that makes no difference.
 */
export function outNames(folder: string) {
  const given = new Set<string>();
  return (file: ReadFile, role: SourceRole | undefined, ending: string): string => {
    const { below, roles } = file;
    const stem = below.slice(0, below.length - extname(below).length);
    const sheet = role?.sheet !== undefined && roles.length > 1 ? ` - ${inFileName(role.sheet)}` : '';
    const base = join(folder, dirname(stem), `${lastPart(stem)}${sheet}`);
    let name = `${base}.${ending}`;
    for (let number = 2; given.has(name.toLowerCase()); number++) name = `${base} ${number}.${ending}`;
    given.add(name.toLowerCase());
    return name;
  };
}

const lastPart = (path: string): string => path.slice(path.search(/[^\\/]*$/));
