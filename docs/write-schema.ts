/* npm run schema: the JSON Schema of an assessment, as published, into assets/assessment.schema.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentSchema } from '../src/document/json-schema';

const file = join(process.cwd(), 'assets', 'assessment.schema.json');
writeFileSync(file, `${JSON.stringify(assessmentSchema, undefined, 2)}\n`);
console.log(file);
