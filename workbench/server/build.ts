/* Builds with webpack, for development, what the workbench serves: its own page and the add-in's page. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration, FileCacheOptions } from 'webpack';
import webpack from 'webpack';

type ConfigModule = Configuration | ((env: object, argv: { mode: string }) => Configuration);

const load = createRequire(join(process.cwd(), 'package.json'));

export async function buildAddin(root: string, folder: string, origin?: string): Promise<void> {
  const env = { dest: folder, ...(origin !== undefined && { origin }) };
  await run('the add-in', { ...configOf(join(root, 'webpack.config.js'), env), cache: diskCache(root, 'addin') });
}

export async function buildPage(root: string, folder: string): Promise<void> {
  const config = configOf(join(root, 'workbench', 'webpack.config.js'), { dest: folder });
  await run("the workbench's page", { ...config, cache: diskCache(root, 'workbench') });
}

function configOf(file: string, env: object): Configuration {
  const config = load(file) as ConfigModule;
  return typeof config === 'function' ? config(env, { mode: 'development' }) : config;
}

function diskCache(root: string, name: string): FileCacheOptions {
  return { type: 'filesystem', name, cacheDirectory: join(root, '.cache', 'webpack') };
}

/** Fails with webpack's own words, which name file and line. */
function run(what: string, config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const problem = error?.message ?? (stats?.hasErrors() ? stats.toString('errors-only') : undefined);
      // Closing writes the cache.
      compiler.close(() => {
        if (problem === undefined) resolve();
        else reject(new Error(`Building ${what} failed:\n${problem}`));
      });
    });
  });
}
