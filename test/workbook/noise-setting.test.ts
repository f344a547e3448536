import { defaultNoiseAssumption, noiseOf } from '../../src/scoring/robustness/noise';
import { storeNoise } from '../../src/workbook/noise-setting';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
let isRefused = false;
beforeEach(async () => {
  isRefused = false;
  workbook = await openRole(undefined, {
    beforeAction: () => (isRefused ? new RichApiFailure('AccessDenied') : undefined),
  });
});
afterEach(() => workbook.close());

const chosen = (probability: number) => {
  const noise = noiseOf(probability);
  if (noise === undefined) throw new Error(`${probability} is no noise.`);
  return { noise, source: 'chosen' } as const;
};

async function noiseRead() {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading.noise;
}

test('a workbook without a setting has the default', async () => {
  expect(await noiseRead()).toEqual(defaultNoiseAssumption);
});

test('a chosen noise stays with the workbook until the default is asked for again', async () => {
  expect(await storeNoise(chosen(0.15))).toEqual({ ok: true, sentence: 'Rating noise is 15 % in this workbook.' });
  expect(await noiseRead()).toEqual({ noise: 0.15, source: 'chosen' });
  await storeNoise(chosen(0));
  expect(await noiseRead()).toEqual({ noise: 0, source: 'chosen' });
  expect(await storeNoise(defaultNoiseAssumption)).toEqual({
    ok: true,
    sentence: 'Rating noise is 10 % in this workbook, the default.',
  });
  expect(await noiseRead()).toEqual(defaultNoiseAssumption);
  expect(await storeNoise(defaultNoiseAssumption)).toMatchObject({ ok: true });
});

test.each([
  ['a number', 0.2],
  ['words', 'much'],
  ['a noise beyond its bounds', { noise: 0.7, source: 'chosen' }],
  ['a noise that is text', { noise: '0.2', source: 'chosen' }],
  ['an unknown source', { noise: 0.2, source: 'a dream' }],
])('%s among the settings is no noise', async (_what, value) => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('aijri.ratingNoise', value);
    await context.sync();
  });
  expect(await noiseRead()).toEqual(defaultNoiseAssumption);
});

test('says so when Excel refuses', async () => {
  isRefused = true;
  const outcome = await storeNoise(chosen(0.2));
  expect(outcome).toMatchObject({ ok: false, sentence: expect.stringMatching(/The rating noise is as it was\.$/) });
  isRefused = false;
  expect(await noiseRead()).toEqual(defaultNoiseAssumption);
});
