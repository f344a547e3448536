import { defaultNoiseAssumption, type NoiseAssumption, noiseOf, type NoiseSource } from '../scoring/robustness/noise';
import { reasonOf, runExcel } from './excel-run';
import { inTurn } from './in-turn';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/* The rating noise of a workbook, among the settings that Excel keeps for an add-in in the file. */

const key = 'aijri.ratingNoise';

const storedSources: readonly NoiseSource[] = ['chosen', 'agreement'];

/** Asks for the workbook's rating noise; readable after the next sync. */
export function requestNoise(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return setting;
}

/** The answer: the default where the workbook has set none, or holds what is no noise. */
export function noiseOfSetting(setting: Excel.Setting): NoiseAssumption {
  return setting.isNullObject ? defaultNoiseAssumption : noiseStored(setting.value);
}

function noiseStored(value: unknown): NoiseAssumption {
  if (typeof value !== 'object' || value === null || !('noise' in value) || !('source' in value)) {
    return defaultNoiseAssumption;
  }
  const noise = typeof value.noise === 'number' ? noiseOf(value.noise) : undefined;
  const source = storedSources.find((known) => known === value.source);
  return noise === undefined || source === undefined ? defaultNoiseAssumption : { noise, source };
}

/** Keeps a rating noise in the workbook; the default takes away what was kept, so that a later default counts. */
export async function storeNoise({ noise, source }: NoiseAssumption): Promise<Outcome> {
  try {
    await inTurn(() =>
      runExcel(async (context) => {
        const { settings } = context.workbook;
        if (source === 'default') return clear(context);
        settings.add(key, { noise, source });
        await context.sync();
      }),
    );
    return { ok: true, sentence: messages.noiseStored(noise, source) };
  } catch (error) {
    return { ok: false, sentence: messages.noiseNotStored(reasonOf(error)) };
  }
}

async function clear(context: Excel.RequestContext): Promise<void> {
  const setting = requestNoise(context.workbook);
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
