import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitePages } from './site';

/* `npm run docs`: writes the generated pages into docs/. */

void sitePages().then((pages) => {
  for (const [path, html] of pages) writeFileSync(join('docs', path), html);
  console.log(`docs: ${pages.size} pages`);
});
