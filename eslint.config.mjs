import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/* The rooms of the house and what each may import. A path is relative to the importing file, so the patterns name the
   room with any number of steps up. */
const rooms = [
  'method',
  'assessment',
  'scoring',
  'checks',
  'document',
  'rules',
  'workbook',
  'functions',
  'taskpane',
  'commands',
];
const mayImport = {
  method: [],
  assessment: ['method'],
  scoring: ['method', 'assessment'],
  checks: ['method', 'assessment', 'scoring'],
  document: ['method', 'assessment', 'scoring', 'checks'],
  rules: ['method', 'assessment'],
  functions: ['method', 'assessment', 'scoring', 'checks'],
  workbook: ['method', 'assessment', 'scoring', 'checks', 'document', 'functions'],
  taskpane: ['method', 'assessment', 'scoring', 'checks', 'document', 'rules', 'workbook', 'functions', 'commands'],
  commands: ['method', 'assessment', 'scoring', 'checks', 'document', 'workbook', 'functions'],
  template: ['method', 'assessment', 'scoring', 'workbook'],
  // The command line, Node only, like template. Of workbook it takes the pure files: nothing here has an Excel to call.
  cli: ['method', 'assessment', 'scoring', 'checks', 'document', 'rules', 'workbook', 'template'],
};
const pure = ['method', 'assessment', 'scoring', 'checks', 'document', 'rules'];
const noWorkbench = { group: ['**/workbench/**'], message: 'Nothing under src knows the workbench.' };

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          noWorkbench,
          {
            group: [...rooms, 'template', 'cli']
              .filter((r) => r !== room && !allowed.includes(r))
              .map((r) => `**/../${r}/**`),
            message: `src/${room} may import only from: ${allowed.join(', ') || 'itself'}.`,
          },
        ],
      },
    ],
    ...(pure.includes(room)
      ? {
          'no-restricted-globals': [
            'error',
            ...[
              'window',
              'document',
              'Office',
              'Excel',
              'CustomFunctions',
              'process',
              'Buffer',
              'require',
              'fetch',
            ].map((name) => ({ name, message: `src/${room} is pure: no Office, DOM or Node.` })),
          ],
        }
      : {}),
  },
}));

const exportRules = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
];
const adapter = 'src/workbook/force-create-sheet.ts';
const onlyInAdapter = {
  selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/office-js-helpers/]',
  message: `Only ${adapter} imports the archived office-js-helpers.`,
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...exportRules, onlyInAdapter],
      eqeqeq: 'error',
    },
  },
  { files: [adapter], rules: { 'no-restricted-syntax': ['error', ...exportRules] } },
  { files: ['**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/{workbook,functions,taskpane,commands}/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { 'office-addins/no-context-sync-in-loop': 'error', 'office-addins/no-empty-load': 'error' },
  },
  ...roomRules,
);
