import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../checks/check';
import type { CheckStatus } from '../checks/check-statuses';
import { allChecks } from '../checks/registry';
import { packageRoot, packageVersion } from './package';
import { type Location, locationInWords, type SourceRole } from './source-role';
import { statusesOf } from './statuses';
import type { Terminal } from './terminal';

/* SARIF 2.1.0 (OASIS), the form that code scanning reads: findings of all files in one run, waived ones as suppressed. */

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Prints a SARIF log finding by finding, so that a long one is never in memory as a whole. */
export function sarifLog({ print }: Pick<Terminal, 'print'>) {
  let isFirst = true;
  return {
    begin: () => print(`${opening()}\n`),
    add: async (file: string, role: SourceRole): Promise<void> => {
      for (const result of sarifResults(file, role)) {
        await print(`${isFirst ? '' : ',\n'}${JSON.stringify(result)}`);
        isFirst = false;
      }
    },
    end: (isSound: boolean) => print(`\n], "invocations": [{ "executionSuccessful": ${isSound} }] }] }\n`),
  };
}

/** Everything before the results; they close with `], "invocations": ... }] }`. */
function opening(): string {
  const driver = { name: 'aijri', version: packageVersion(), rules: allChecks.map(rule) };
  return [
    '{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{',
    `"tool": ${JSON.stringify({ driver }, null, 2)},`,
    '"results": [',
  ].join('\n');
}

/** The page of a check comes with the package; there is no other address that surely answers. */
const rule = ({ name, severity, protects }: (typeof allChecks)[number]) => ({
  id: name,
  shortDescription: { text: protects },
  helpUri: pathToFileURL(join(packageRoot, 'docs/checks', `${name}.html`)).href,
  defaultConfiguration: { level: levels[severity] },
});

/** The findings of one role. */
export function sarifResults(file: string, role: SourceRole): object[] {
  const lines = new Map<string, Location>();
  const statuses = statusesOf(role, (location) => {
    const key = JSON.stringify(location);
    lines.set(key, location);
    return key;
  });
  return statuses
    .filter(({ status }) => status === 'failed' || status === 'waived')
    .map((status) => resultOf(status, file, lines.get(status.place), role));
}

function resultOf(status: CheckStatus, file: string, location: Location | undefined, { title, sheet }: SourceRole) {
  const { check, severity, message } = status;
  const region = location?.kind === 'line' ? { region: { startLine: location.line } } : {};
  const inside =
    location && location.kind !== 'line' ? [{ fullyQualifiedName: locationInWords(location), kind: 'member' }] : [];
  return {
    ruleId: check,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        logicalLocations: [{ name: sheet ?? title, kind: 'role' }, ...inside],
      },
    ],
    ...(status.status === 'waived' ? { suppressions: [{ kind: 'inSource' }] } : {}),
  };
}

/** Relative as the path was, so that a log from another machine fits; spaces and the like in their escaped form. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/');
