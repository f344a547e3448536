import type { Assessment } from '../assessment/assessment';
import { type Place, placeKey, sectionTitle } from '../assessment/place';
import { allFigures } from './figures';

/** A place as people name it inside a sentence: 'the score of task 3', 'the score of Wage Trends'. */
export function placeInWords(at: Place, assessment: Assessment): string {
  const { section, row, field } = at;
  if (field === 'table') return `the table ${sectionTitle(section)}`;
  if (section === 'principles' && field === 'growth') return 'AI growth correlation';
  if (section === 'tasks' && row !== undefined) return `the ${field} of task ${row + 1}`;
  if (row !== undefined)
    return `the ${field} of ${rowName(at, assessment) || `row ${row + 1} in ${sectionTitle(section)}`}`;
  const figure = allFigures.find((candidate) => placeKey(candidate.at) === placeKey(at));
  if (figure) return figure.what;
  if (section === 'principles' || section === 'evidence' || section === 'barriers') return `the score of ${field}`;
  return `${field} in ${sectionTitle(section)}`;
}

/** The name that the author gave a row; '' where the section's rows have none. */
export function rowName({ section, row }: Place, assessment: Assessment): string {
  return row === undefined ? '' : (rowNames(section, assessment)[row] ?? '');
}

/** The names of a section's rows in order. */
export function rowNames(section: Place['section'], assessment: Assessment): readonly string[] {
  switch (section) {
    case 'tasks':
    case 'principles':
    case 'evidence':
    case 'barriers':
      return assessment[section].map(({ name }) => name);
    case 'comparators':
      return assessment.comparators.map(({ role }) => role);
    default:
      return [];
  }
}
