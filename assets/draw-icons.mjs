/* Renders assets/icon.svg to the PNG files that the manifest names: node assets/draw-icons.mjs */

import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ribbon = [16, 32, 80];
const sizes = { icon: [16, 32, 64, 80, 128], check: ribbon, write: ribbon, repair: ribbon, recalculate: ribbon };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function startBrowser() {
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
}

const source = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await startBrowser();
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const [name, widths] of Object.entries(sizes)) {
    for (const size of widths) {
      const symbol = size === 16 ? `${name}-16` : name;
      const svg = source
        .replace(/width="320" height="320"/, `width="${size}" height="${size}" style="display:block"`)
        .replace('<use href="#icon" />', `<use href="#${symbol}" />`)
        .replace('viewBox="0 0 32 32"', size === 16 ? 'viewBox="0 0 16 16"' : 'viewBox="0 0 32 32"');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0">${svg}</body>`);
      const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      await writeFile(new URL(`${name}-${size}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
}
