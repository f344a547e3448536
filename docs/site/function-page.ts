import { type FunctionMetadata, pageOfFunction, signatureOf } from './function-metadata';
import type { FunctionProse, Shown } from './function-prose';
import { type Html, lines, listed, table, text } from './html';
import { marked } from './marked';
import type { PageContent } from './shell';
import { sheetTable } from './sheet';

/**
 * The page of one function.
 *
 * @throws Error when the prose lacks the scale of an argument or has one that the function does not take
 */
export function functionPage(metadata: FunctionMetadata, prose: FunctionProse): PageContent {
  const { name, description } = metadata;
  return {
    title: name,
    main: lines(
      `<h1>${name}</h1>`,
      `<p class="description">${text(description)}</p>`,
      `<p class="signature"><code>${text(signatureOf(metadata))}</code></p>`,
      ...paragraphs(prose.about),
      '<h2>Arguments</h2>',
      argumentTable(metadata, prose),
      '<h2>Result</h2>',
      ...paragraphs(prose.result),
      '<h2>Examples</h2>',
      prose.sheet && sheetTable(prose.sheet),
      examples(prose.examples.map(([formula, result]) => [formula, shownResult(result)])),
      '<h2>Errors</h2>',
      `<p>${prose.refuses}</p>`,
      examples(prose.errors.map(([formula, sentence]) => [formula, shownError(sentence)])),
      ...paragraphs(prose.blanks),
      '<h2>Where the rule comes from</h2>',
      '<ul class="rules">',
      ...prose.rules.map(([provenance, rule]) => `<li>${marked(provenance)} ${rule}</li>`),
      '</ul>',
      '<p>See <a href="../method.html">the method</a>.</p>',
      '<h2>Related</h2>',
      `<p class="related">${listed(prose.related.map(linkTo))}.</p>`,
    ),
  };
}

const paragraphs = (texts: readonly Html[] = []) => texts.map((each) => `<p>${each}</p>`);

function argumentTable({ name, parameters }: FunctionMetadata, { scales }: FunctionProse): Html {
  const unknown = Object.keys(scales).filter((scale) => !parameters.some((each) => each.name === scale));
  if (unknown.length > 0)
    throw new Error(`docs/prose of ${name} has a scale for ${unknown}; it takes no such argument.`);
  const rows = parameters.map((each) => {
    const scale = scales[each.name];
    if (scale === undefined) throw new Error(`docs/prose of ${name} needs the units and scale of ${each.name}.`);
    return `<tr><th scope="row"><code>${text(each.name)}</code></th><td>${text(each.description)}</td><td>${scale}</td></tr>`;
  });
  return table(' class="arguments"', ['Name', 'What', 'Units and scale'], rows);
}

const examples = (pairs: readonly (readonly [formula: string, answer: Html])[]) =>
  lines(
    '<dl class="examples">',
    ...pairs.map(([formula, answer]) => `<dt><code>${text(formula)}</code></dt>\n<dd>${answer}</dd>`),
    '</dl>',
  );

function shownResult(result: Shown): Html {
  if (typeof result !== 'object') return `<output>${text(result)}</output>`;
  const rows = result.map((cells) => `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`);
  return lines('<table class="result">', '<tbody>', ...rows, '</tbody>', '</table>');
}

const shownError = (sentence: string) => `<output>#VALUE!</output> <q>${text(sentence)}</q>`;

const linkTo = (name: string) => `<a href="${pageOfFunction(name)}"><code>${name}</code></a>`;
