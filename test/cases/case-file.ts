/** A case file's text: one case on each line, so that a change shows as one line. */
export function caseFile(about: string, cases: readonly object[]): string {
  const lines = cases.map((each) => `    ${JSON.stringify(each)}`);
  return `{\n  "about": ${JSON.stringify(about)},\n  "cases": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
