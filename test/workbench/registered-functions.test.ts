import { customFunctions, registerFunctions } from '../../src/functions/register';
import { createMemoryEngine } from './host/memory-engine';
import { type AddinHost, openAddinHost } from './open-addin-host';

/* The functions on the real office.js: its registry and its error. */

let pane: AddinHost;

beforeAll(async () => {
  pane = await openAddinHost(createMemoryEngine());
  registerFunctions();
});
afterAll(() => pane.close());

/** What office.js has under an id; internal, though years old. */
function registered(): Record<string, (...given: unknown[]) => unknown> {
  return pane.window['CustomFunctions']._association.mappings;
}

it('registers every function under its id', () => {
  expect(Object.keys(registered()).sort()).toEqual([...customFunctions.keys()].sort());
});

it('answers', () => {
  expect(registered()['AIJRI']?.([[1.85]], [[-5]], [[2]], -1)).toBe(11.6);
});

it("refuses with Excel's own #VALUE! and a sentence", () => {
  const refuse = () => registered()['AIJRI']?.([[1.85]], [[-5]], [[2]], 3);
  expect(refuse).toThrow(pane.window['CustomFunctions'].Error);
  expect(refuse).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: 'growth is 3; it needs a whole number from -2 to 2.' }),
  );
});
