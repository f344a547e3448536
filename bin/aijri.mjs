#!/usr/bin/env node
/* The command line is TypeScript like everything else; tsx compiles it while it loads, and keeps what it compiled. */
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';
import { register as registerImports } from 'tsx/esm/api';

register();
registerImports();
const { main } = createRequire(import.meta.url)('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
