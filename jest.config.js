/* Three suites: `unit` is pure, `host` runs the add-in on the real office.js client against the emulated Excel,
   `browser` drives the workbench and the production bundle in Chromium. */

const shared = {
  testEnvironment: 'node',
  transform: {
    '\\.m?[jt]s$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          target: 'ES2022',
          module: 'CommonJS',
          moduleResolution: 'node10',
          esModuleInterop: true,
          allowJs: true,
          isolatedModules: true,
          experimentalDecorators: true,
          useDefineForClassFields: false,
        },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|dt-sql-parser|antlr4-c3|selfsigned|lodash-es|nanoid|rbush|quickselect|cjk-regex|kdbush|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
};

const hostTests = ['<rootDir>/test/{workbook,commands,workbench}/**/*.test.ts'];
const browserTests = ['<rootDir>/test/e2e/**/*.test.ts'];

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/(workbook|commands|workbench|e2e)/'],
    },
    { ...shared, displayName: 'host', testMatch: hostTests, setupFiles: ['<rootDir>/test/quiet-univer.ts'] },
    { ...shared, displayName: 'browser', testMatch: browserTests },
  ],
};
