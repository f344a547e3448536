import { fixed, percent, signed } from '../scoring/printed';
import type { Computed } from '../scoring/computed';
import type { Criterion, Metric } from '../scoring/sub-label';
import { type Content, text } from './result-cell';

interface FieldContent {
  readonly field: string;
  readonly what: string;
  readonly content: Content;
}

const million = 1_000_000;

/** Each metric of the sub-label table: its name, its value in cell units, and how a value is printed. */
const metrics: readonly {
  readonly metric: Metric;
  readonly name: string;
  readonly value: (computed: Computed) => number | undefined;
  readonly cellUnit: number;
  readonly print: (value: number) => string;
}[] = [
  { metric: 'share3plus', name: 'time scoring 3+', value: (c) => c.share3plus, cellUnit: million, print: percent },
  { metric: 'growth', name: 'AI growth', value: (c) => c.result?.inputs.growth, cellUnit: 1, print: signed },
  {
    metric: 'taskResistance',
    name: 'task resistance',
    value: (c) => c.taskResistance,
    cellUnit: million,
    print: (value) => fixed(value / million, 2),
  },
  { metric: 'evidence', name: 'evidence total', value: (c) => c.evidence, cellUnit: 1, print: signed },
  { metric: 'barriers', name: 'barrier total', value: (c) => c.barriers, cellUnit: 1, print: signed },
];

const signs: Readonly<Record<Criterion['comparison'], string>> = { '<': '<', '<=': '≤', '>=': '≥', '=': '=' };

/** The sub-label table: value, threshold, met and source of every metric, and the label. */
export function subLabelCells(computed: Computed): FieldContent[] {
  const { result } = computed;
  const rows = metrics.flatMap(({ metric, name, value, cellUnit, print }) => {
    const found = value(computed);
    const criterion = result?.subLabel?.criteria.find((candidate) => candidate.metric === metric);
    const unused = result ? `not used in ${result.zone}` : '';
    const threshold = criterion ? `${signs[criterion.comparison]} ${print(criterion.threshold)}` : unused;
    return [
      {
        field: metric,
        what: name,
        content: found === undefined ? text('') : number(found / cellUnit, print(found)),
      },
      { field: `${metric}Threshold`, what: `${name}, threshold`, content: text(threshold) },
      { field: `${metric}Met`, what: `${name}, met`, content: text(criterion ? (criterion.met ? 'Yes' : 'No') : '') },
      { field: `${metric}Mark`, what: `${name}, source`, content: text(criterion?.provenance ?? '') },
    ];
  });
  return [...rows, { field: 'label', what: 'sub-label', content: text(result?.subLabel?.label ?? 'not scored') }];
}

function number(value: number, shown: string): Content {
  return { kind: 'number', value, shown };
}
