import type { ImportPreview } from './imported';
import type { Way } from './new-role-state';

/* The texts of the page New role. */

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const newRoleTexts = {
  open: 'New',
  openLabel: 'New role',
  fromNotice: 'Import an assessment…',
  title: 'New role',
  back: 'Back',
  ways: 'Way to a new role',
  way: { import: 'Import', blank: 'Blank', variant: 'Variant', tasks: 'Tasks' } satisfies Record<Way, string>,
  about: {
    import: 'A published assessment becomes a role sheet. You see what was understood before anything is written.',
    blank: 'An empty role sheet: its tinted cells wait for ratings.',
    variant: 'A copy of a role for another seniority level: ratings and texts, without results and stated figures.',
    tasks: 'A list or table of tasks becomes the rows of a task table, with times that add to 100 %.',
  } satisfies Record<Way, string>,
  notLoaded: 'The part that reads texts could not be loaded. Close this pane and open it again.',

  name: {
    label: 'Name of the sheet',
    isFree: 'No other sheet has this name.',
    isBlank: (name: string) => `Without a name the sheet will be “${name}”.`,
    isTaken: (name: string) => `A sheet has this name already, so it will be “${name}”.`,
    isRefused: (name: string) =>
      `Excel takes up to 31 characters and none of \\ / ? * [ ] : so the sheet will be “${name}”.`,
  },

  import: {
    paste: 'Paste a page or a text',
    pasteHint: 'Select a page in the browser, copy it, and press Ctrl+V here.',
    readText: 'Read this text',
    reading: 'Reading…',
    files: 'Open files…',
    filesHint: 'Markdown, HTML, text or JSON; several at once. Files can also be dropped on this page.',
    drop: 'Drop to read',
    unreadable: 'It could not be read: a folder, or a file that is gone or locked. Open the files themselves.',
    nothingDropped: 'What was dropped holds no text and no file. Drop files, or copy and paste the text.',
    pasted: 'Pasted text',
    startOver: 'Start over',
    notRead: 'Cancelled before it was read.',
    read: (read: number, refused: number) =>
      refused === 0
        ? `${count(read, 'text')} read. Nothing is written yet.`
        : `${read} of ${count(read + refused, 'text')} read, ${refused} refused. Nothing is written yet.`,
    create: (sheets: number) => (sheets === 1 ? 'Create role sheet' : `Create ${sheets} role sheets`),
    creating: 'Creating…',
  },

  preview: {
    format: { markdown: 'Markdown', text: 'plain text', html: 'HTML', json: 'JSON' } satisfies Record<
      ImportPreview['format'],
      string
    >,
    readAs: (format: string) => `Read as ${format}`,
    untitled: 'No job title',
    gives: 'Its tables give',
    states: (score: string) => `The text states ${score}.`,
    notScored: (because: string) => `No score yet: ${because}.`,
    understood: 'What was understood',
    rows: (n: number) => count(n, 'row'),
    figures: (n: number) => count(n, 'figure'),
    texts: (n: number) => count(n, 'text'),
    problems: (n: number) => count(n, 'problem'),
    kept: (n: number) => `${n} kept as text`,
    headingOnly: 'heading only',
    absent: (sections: readonly string[]) => `Not in the text: ${sections.join(', ')}.`,
    findings: 'What the checks will find',
    reports: (n: number) => `To look at (${n})`,
    keptTitle: (n: number) => `Kept as text (${n})`,
    keptAbout: 'No table or field has a place for this. It goes to a table of its own at the end of the sheet.',
    line: (line: number) => `line ${line}`,
    more: (n: number) => `and ${n} more; all of them go to the sheet`,
    moreFindings: (n: number) => `and ${n} more, once the sheet is there`,
    moreReports: (n: number) => `and ${n} more`,
  },

  batch: {
    title: (n: number) => count(n, 'text'),
    will: 'Will be',
    created: 'Created',
    notCreated: 'Not created',
    refused: 'Refused',
    progress: {
      reading: (done: number, total: number) => `Reading ${done} of ${total}`,
      creating: (done: number, total: number) => `Creating ${done} of ${total}`,
    },
    cancel: 'Cancel',
    cancelling: 'Stops after this one',
    show: (sheet: string) => `Show ${sheet}`,
  },

  blank: { create: 'Insert a blank role', creating: 'Inserting…' },

  variant: {
    noRole: 'The active sheet has no role to copy. Go to a role sheet first.',
    of: (role: string) => `Copy of ${role}`,
    seniority: 'Seniority level',
    levels: ['Entry level', 'Mid-level', 'Senior', 'Lead'],
    needsLevel: 'A variant needs a seniority level.',
    create: 'Create variant',
  },

  tasks: {
    paste: 'Paste tasks',
    pasteHint: 'One task per line, or a table with a column Task and perhaps Time or Importance.',
    readText: 'Read tasks',
    files: 'Open files…',
    filesHint: 'A list, a table, or Task Statements and Task Ratings of an O*NET release together.',
    occupation: 'Occupation',
    choose: 'Choose an occupation',
    startOver: 'Start over',
    found: (n: number) => count(n, 'task'),
    task: 'Task',
    time: 'Time',
    noTime: 'blank',
    notTaken: (n: number) => `Not taken (${n})`,
    more: (n: number) => `and ${n} more`,
    into: (role: string) => `Put into ${role}`,
    hasTasks: (role: string) => `${role} has tasks already, so these go to a sheet of their own.`,
    create: 'Create role sheet',
    defaultName: 'Role',
    read: (n: number) => (n === 0 ? 'No task was read.' : `${count(n, 'task')} read. Nothing is written yet.`),
    chooseNext: (n: number) => `${count(n, 'occupation')} read. Choose one.`,
    nothingRead: 'Nothing could be read.',
  },
} as const;
