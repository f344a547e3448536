/* A module in the form in which the add-in ships: one file, minified. Loaded one by one, as tsx does it, modules call each
   other through getters, which makes small functions several times slower. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const load = createRequire(__filename);

/** Builds a module of this folder with the add-in's own settings and gives what it exports. */
export async function bundled<Exports>(name: string): Promise<Exports> {
  const addin: (env: object, argv: object) => Configuration = load('../webpack.config.js');
  const folder = mkdtempSync(join(tmpdir(), 'aijri-bench-'));
  try {
    await build({
      ...addin({}, { mode: 'production' }),
      target: 'node',
      entry: join(__dirname, `${name}.ts`),
      output: { path: folder, filename: 'bundle.cjs', library: { type: 'commonjs2' } },
      plugins: [],
    });
    return load(join(folder, 'bundle.cjs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
