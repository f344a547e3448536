import { medicalCoder } from '../../../src/template/content-medical-coder';
import type { ExampleSheet } from '../../site/sheet';

const column = (section: 'tasks' | 'evidence' | 'barriers', field: string) =>
  (medicalCoder[section]?.rows ?? []).map((row) => row[field] ?? '');

const percentages = column('tasks', 'time').map((time) => `${Math.round(Number(time) * 100)} %`);
const [scores, labels] = [column('tasks', 'score'), column('tasks', 'label')];
const [evidence, barriers] = [column('evidence', 'score'), column('barriers', 'score')];
const growth = medicalCoder.principles?.values?.['growth'] ?? '';

/** The published ratings on one small sheet: tasks in A2:C10, evidence in D2:D6, barriers in E2:E6, growth in F2. */
export const medicalCoderSheet: ExampleSheet = {
  caption: 'The published Medical Coder assessment',
  rows: [
    ['Time', 'Score', 'Label', 'Evidence', 'Barriers', 'Growth'],
    ...percentages.map((time, row) => [
      time,
      scores[row] ?? '',
      labels[row] ?? '',
      evidence[row] ?? '',
      barriers[row] ?? '',
      row === 0 ? growth : '',
    ]),
  ],
};
