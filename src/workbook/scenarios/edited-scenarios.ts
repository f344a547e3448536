import type { InputChange } from '../../assessment/changed-inputs';
import type { Assessment } from '../../assessment/assessment';
import { changesText, writtenChange } from '../../scoring/scenarios/change-text';
import type { Scenario } from '../../scoring/scenarios/scenario';
import { cellText, mostCharacters } from '../cell-text';
import { scenarioMessages as messages } from './messages';
import { isBase, sameName } from './scenario-table';

/** What is asked of the scenarios of a sheet. A scenario is named as it was shown. */
export type ScenarioEdit =
  | {
      readonly kind: 'save';
      readonly name: string;
      readonly changes: readonly InputChange[];
      /** The scenario of that name that gives way. */
      readonly replaces: Scenario | undefined;
    }
  | { readonly kind: 'rename'; readonly scenario: Scenario; readonly to: string }
  | { readonly kind: 'delete'; readonly scenario: Scenario };

/** The scenarios after an edit with what to say, or why it is refused. */
export type Edited =
  | { readonly ok: true; readonly scenarios: readonly Scenario[]; readonly sentence: string }
  | { readonly ok: false; readonly sentence: string };

const longestName = 60;

/** The scenarios of a sheet after an edit. Names stay different from each other and from the role's own. */
export function editedScenarios(
  scenarios: readonly Scenario[],
  edit: ScenarioEdit,
  { assessment, sheet }: { readonly assessment: Assessment; readonly sheet: string },
): Edited {
  const shown = edit.kind === 'save' ? edit.replaces : edit.scenario;
  const old = shown && scenarios.find(({ name, differs }) => name === shown.name && differs === shown.differs);
  if (shown && !old) return { ok: false, sentence: messages.changed };
  const others = scenarios.filter((each) => each !== old);
  if (edit.kind === 'delete') {
    return { ok: true, scenarios: others, sentence: messages.deleted(edit.scenario.name, sheet) };
  }
  const name = plainName(edit.kind === 'save' ? edit.name : edit.to);
  const problem = problemOf(name, others);
  if (problem !== undefined) return { ok: false, sentence: problem };
  const differs = edit.kind === 'save' ? textOf(edit.changes, assessment) : edit.scenario.differs;
  if (differs === '') return { ok: false, sentence: messages.noChanges };
  if (differs.length > mostCharacters) return { ok: false, sentence: messages.tooMany };
  return {
    ok: true,
    scenarios: old
      ? scenarios.map((each) => (each === old ? { name, differs } : each))
      : [...scenarios, { name, differs }],
    sentence: sentenceOf(edit, name, sheet),
  };
}

function sentenceOf(edit: Exclude<ScenarioEdit, { kind: 'delete' }>, name: string, sheet: string): string {
  if (edit.kind === 'rename') return messages.renamed(edit.scenario.name, name);
  return edit.replaces ? messages.replaced(name, sheet) : messages.saved(name, sheet);
}

const textOf = (changes: readonly InputChange[], assessment: Assessment): string =>
  changesText(
    changes.flatMap((change) => writtenChange(change, assessment) ?? []),
    assessment,
  );

/** One line without what no cell can hold. */
const plainName = (given: string): string => cellText(given).replace(/\s+/g, ' ').trim();

function problemOf(name: string, others: readonly Scenario[]): string | undefined {
  if (name === '') return messages.nameBlank;
  if (name.length > longestName) return messages.nameLong(longestName);
  if (isBase(name)) return messages.nameOfBase(messages.base);
  return others.some((other) => sameName(other.name, name)) ? messages.nameTaken(name) : undefined;
}
