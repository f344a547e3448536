import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { commandIds } from '../../src/commands/commands';
import { readMessages } from '../../src/document/read-messages';
import { customFunctions } from '../../src/functions/register';
import { manifestFaults } from '../manifest-rules';
import { pngSize } from '../png-size';

const top = join(__dirname, '../..');
const origin = 'https://addin.example.org';
const officeOrigin = 'https://appsforoffice.microsoft.com';
const limitInKilobytes = 80;

/** A built add-in: its folder, its files by relative path, and its page. */
interface Build {
  readonly folder: string;
  readonly files: readonly string[];
  readonly page: Document;
}

function build(mode: 'production' | 'development'): Build {
  const destination = `.cache/bundle-test/${mode}`;
  const webpack = join(top, 'node_modules/webpack-cli/bin/cli.js');
  const settings = ['--env', `origin=${origin}`, '--env', `dest=${destination}`, '--fail-on-warnings'];
  execFileSync(process.execPath, [webpack, '--mode', mode, ...settings], { cwd: top, stdio: 'pipe' });
  const folder = join(top, destination);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const page = new JSDOM(readFileSync(join(folder, 'taskpane.html'), 'utf8')).window.document;
  return { folder, files, page };
}

const read = ({ folder }: Build, file: string) => readFileSync(join(folder, file), 'utf8');
const scripts = ({ files }: Build) => files.filter((file) => file.endsWith('.js'));
const sources = ({ page }: Build) => [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));

describe.each(['production', 'development'] as const)('the %s build', (mode) => {
  let built: Build;

  beforeAll(() => {
    built = build(mode);
  }, 120_000);

  it('loads office.js first, then one script', () => {
    const officeScript = mode === 'production' ? `${officeOrigin}/lib/1/hosted/office.js` : '/officejs/office.js';
    expect(sources(built)).toEqual([officeScript, 'taskpane.js']);
  });

  it('has a policy without inline scripts and eval, and keeps to it', () => {
    const policy = built.page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' ${officeOrigin};`);
    expect(policy).not.toContain('unsafe-eval');
    expect(built.page.querySelectorAll('script:not([src]), [onload], [onerror]')).toHaveLength(0);
    for (const file of scripts(built)) expect(read(built, file)).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
  });

  it('does not hold office.js', () => {
    expect(built.files.filter((file) => /office\.js$|officejs|office-js/i.test(file))).toEqual([]);
  });

  it('has a manifest that Excel can load, on its own origin', () => {
    const functionsJson = read(built, 'functions.json');
    const manifest = read(built, 'manifest.xml');
    expect(manifest).toContain(`${origin}/taskpane.html`);
    expect(`${manifest}${functionsJson}`).not.toContain('DefaultValue="https://localhost');
    expect(functionsJson).not.toContain('localhost');
    const images = built.files.filter((file) => file.endsWith('.png'));
    const around = {
      version: JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).version,
      files: new Set(built.files),
      images: new Map(images.map((file) => [file, pngSize(join(built.folder, file))])),
      functions: JSON.parse(functionsJson).functions,
      commands: Object.values(commandIds),
    };
    expect(manifestFaults(manifest, around)).toEqual([]);
  });

  it('describes the functions that it registers', () => {
    const described: { id: string }[] = JSON.parse(read(built, 'functions.json')).functions;
    expect(described.map(({ id }) => id)).toEqual([...customFunctions.keys()]);
    const associated: unknown[] = [];
    const office = { onReady: () => new Promise(() => undefined), actions: { associate: () => undefined } };
    const page = new JSDOM('<div id="pane"></div>', { runScripts: 'outside-only', url: `${origin}/taskpane.html` });
    Object.assign(page.window, {
      CustomFunctions: { associate: (id: unknown) => associated.push(id) },
      Office: office,
    });
    page.window.eval(read(built, 'taskpane.js'));
    // Ends the wait for the pane's chunk, which nobody serves here.
    page.window.close();
    // Each once: office.js warns of an id that is associated twice.
    expect(associated).toEqual([...customFunctions.keys()]);
  });

  it('keeps what reads texts for import out of what the pane loads first', () => {
    const withReader = scripts(built).filter((file) => read(built, file).includes(readMessages.nothing));
    expect(withReader).toEqual([expect.stringMatching(/^reading\.\w+\.js$/)]);
    const withParser = scripts(built).filter((file) => read(built, file).includes('onopentagname'));
    expect(withParser.filter((file) => /^(taskpane|pane)\./.test(file))).toEqual([]);
    expect(withParser).not.toEqual([]);
  });

  it('holds of office-js-helpers what makes a sheet, in a part of its own', () => {
    const withHelpers = scripts(built).filter((file) => read(built, file).includes('forceCreateSheet'));
    const [part = ''] = withHelpers.filter((file) => !/^pane\./.test(file));
    expect(part).toMatch(/^force-create-sheet\.\w+\.js$/);
    // What signs people in at other origins and keeps things in the browser's storage is not shipped.
    expect(read(built, part)).not.toMatch(/localStorage|accounts\.google|window\.open/);
    expect(statSync(join(built.folder, part)).size).toBeLessThan(30 * 1024);
  });

  if (mode === 'production') {
    it(`answers a formula after at most ${limitInKilobytes} KB`, () => {
      const size = gzipSync(read(built, 'taskpane.js')).length;
      expect(size).toBeLessThanOrEqual(limitInKilobytes * 1024);
    });

    it('names no other origin in its scripts', () => {
      const named = scripts(built).flatMap((file) => read(built, file).match(/https?:\/\/[\w.-]+/g) ?? []);
      const allowed = [officeOrigin, 'http://www.w3.org'];
      expect([...new Set(named)].filter((each) => !allowed.includes(each))).toEqual([]);
    });
  }
});
