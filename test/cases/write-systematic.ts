import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFile } from './case-file';
import { systematicFiles } from './systematic-files';

/* npx tsx test/cases/write-systematic.ts: writes the case files that follow from systematic.ts. */

for (const { name, about, cases } of systematicFiles) {
  writeFileSync(join(__dirname, name), caseFile(about, cases));
}
