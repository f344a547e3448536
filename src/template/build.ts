import { writeFileSync } from 'node:fs';
import { templateBytes, templatePath } from './template-bytes';

/* `npm run template`: writes the template workbook into assets/. */

void templateBytes().then((bytes) => {
  writeFileSync(templatePath, bytes);
  console.log(`${templatePath}: ${bytes.length} bytes`);
});
