import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionPage } from '../../docs/site/function-page';
import { functionMetadata } from '../../docs/site/function-metadata';
import { functionProse } from '../../docs/prose/functions';
import { sitePages } from '../../docs/site/site';

test('the committed pages are what their sources build: run npm run docs after changing them', async () => {
  const stale = [...(await sitePages())].filter(
    ([path, html]) => readFileSync(join(__dirname, '../../docs', path), 'utf8') !== html,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

describe('a page whose prose does not fit its function', () => {
  const built = async (scales: Record<string, string>) => {
    const [metadata] = await functionMetadata();
    const [prose] = functionProse;
    if (!metadata || !prose) throw new Error('there is no function');
    return functionPage(metadata, { ...prose, scales });
  };

  it('is refused for an argument without its scale', async () => {
    await expect(built({ tasks: '', evidence: '', barriers: '' })).rejects.toThrow(
      'needs the units and scale of growth',
    );
  });

  it('is refused for a scale that no argument has', async () => {
    const scales = { tasks: '', evidence: '', barriers: '', growth: '', zone: '' };
    await expect(built(scales)).rejects.toThrow('has a scale for zone');
  });
});
