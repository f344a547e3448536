import { type Provenance, provenanceMeaning } from '../../src/method/provenance';
import type { Html } from './html';

/** The mark that the product shows wherever it shows a rule. */
export const marked = (provenance: Provenance): Html =>
  `<span class="mark" title="${provenanceMeaning[provenance]}">${provenance}</span>`;
