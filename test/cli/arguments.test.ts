import { readArguments } from '../../src/cli/arguments';

const asked = (line: string) => readArguments(line.split(' ').filter(Boolean));

describe('a command line that is right', () => {
  it('names a command and files', () => {
    expect(asked('check roles a.md')).toMatchObject({ kind: 'run', command: 'check', files: ['roles', 'a.md'] });
  });

  it('has the first choice of an option that is not given', () => {
    const request = asked('check a.md');
    expect(request.kind === 'run' && [...request.options]).toEqual([['format', 'text']]);
  });

  it.each(['check a.md --format sarif', 'check --format=sarif a.md'])(
    'takes options before and behind files: %s',
    (line) => {
      const request = asked(line);
      expect(request.kind === 'run' && request.options.get('format')).toBe('sarif');
    },
  );

  it('takes - and what follows -- as files', () => {
    expect(asked('score - -- --odd.md')).toMatchObject({ files: ['-', '--odd.md'] });
  });

  it.each(['', '--help', '-h', 'help'])('asks for help: %s', (line) => {
    expect(asked(line)).toEqual({ kind: 'help', command: undefined });
  });

  it.each(['check --help', 'check a.md -h', 'help check'])('asks for the help of a command: %s', (line) => {
    expect(asked(line)).toMatchObject({ kind: 'help', command: { name: 'check' } });
  });
});

test.each([
  ['scroe a.md', 'There is no command scroe. Did you mean score?'],
  ['frobnicate', 'There is no command frobnicate. The commands are score, check, report, convert, template, rules.'],
  ['check a.md --formt json', 'check has no option --formt. Did you mean --format?'],
  ['check a.md -f', 'check has no option -f.'],
  ['check a.md --format jason', '--format cannot be jason. Did you mean json?'],
  ['check a.md --format', '--format needs a value: text, json, sarif.'],
  ['check a.md --format=', '--format needs a value'],
  ['check', 'check needs at least one file or folder'],
  ['convert a.md', 'convert needs --to: json, md, html, xlsx.'],
  ['rules', 'rules needs --dialect: duckdb, postgresql, spark, m.'],
  ['rules --dialect oracle', '--dialect cannot be oracle. It can be duckdb, postgresql, spark, m.'],
  ['template a.xlsx', 'template takes no files, but a.xlsx was given.'],
])('%s is refused', (line, sentence) => {
  const request = asked(line);
  expect(request.kind === 'refused' ? request.sentence : request).toContain(sentence);
});
