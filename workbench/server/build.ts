/* Builds with webpack what is served: the workbench's own page, and the add-in for development or as shipped. */
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Configuration, FileCacheOptions } from 'webpack';
import webpack from 'webpack';

type ConfigModule = Configuration | ((env: object, argv: { mode: string }) => Configuration);

const load = createRequire(join(process.cwd(), 'package.json'));

type Mode = 'development' | 'production';

export async function buildAddin(
  root: string,
  folder: string,
  origin?: string,
  mode: Mode = 'development',
): Promise<void> {
  const env = { dest: folder, ...(origin !== undefined && { origin }) };
  const config = configOf(join(root, 'webpack.config.js'), env, mode);
  await run('the add-in', { ...config, cache: diskCache(root, folder) });
}

export async function buildPage(root: string, folder: string): Promise<void> {
  const config = configOf(join(root, 'workbench', 'webpack.config.js'), { dest: folder }, 'development');
  await run("the workbench's page", { ...config, cache: diskCache(root, folder) });
}

function configOf(file: string, env: object, mode: Mode): Configuration {
  const config = load(file) as ConfigModule;
  return typeof config === 'function' ? config(env, { mode }) : config;
}

/** One for each folder that is built into, because webpack can't share a cache between builds at the same time. */
function diskCache(root: string, folder: string): FileCacheOptions {
  const name = relative(root, folder).replace(/[^\w-]+/g, '-');
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
