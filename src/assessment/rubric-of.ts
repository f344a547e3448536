import {
  barrierRubric,
  evidenceRubric,
  growthRubric,
  principleRubric,
  type Rubric,
  taskRubric,
} from '../method/rubric';
import type { Place } from './place';

/** The rubric that a place is rated by; undefined where nothing is rated. */
export function rubricOf({ section, field }: Pick<Place, 'section' | 'field'>): Rubric | undefined {
  switch (`${section}.${field}`) {
    case 'principles.score':
      return principleRubric;
    case 'principles.growth':
    case 'growth-check.growth':
      return growthRubric;
    case 'tasks.score':
      return taskRubric;
    case 'evidence.score':
      return evidenceRubric;
    case 'barriers.score':
      return barrierRubric;
    default:
      return undefined;
  }
}
