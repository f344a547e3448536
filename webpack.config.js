/* Builds the add-in's page. Two builds, one code:

     webpack --mode production             into dist/, office.js from Microsoft's CDN
     webpack --mode development            into .cache/addin, office.js from the workbench's own server

   One setting: the origin that the files are served from, ORIGIN=https://example.org or --env origin=https://example.org.
   It is written into manifest.xml and functions.json. --env dest=<folder> builds into another folder. */

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const developmentOrigin = 'https://localhost:3000';
const functionsSource = './src/functions/functions.ts';

const officeScript = {
  production: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  development: '/officejs/office.js',
};

/* Excel on the web sets inline styles on the page, so styles may be inline; scripts may not, and nothing may eval. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const isProduction = mode === 'production';
  const atOrigin = rewriteTo(env.origin ?? process.env.ORIGIN ?? developmentOrigin);
  return {
    name: 'addin',
    mode,
    context: __dirname,
    // Excel 2021 and later, and the browsers that Excel on the web supports. It also spares webpack a new Function.
    target: ['web', 'es2021'],
    // The policy above forbids eval, which is what webpack would use for speed in development.
    devtool: isProduction ? false : 'source-map',
    entry: { taskpane: './src/taskpane/taskpane.ts' },
    output: {
      path: path.resolve(__dirname, env.dest ?? (isProduction ? 'dist' : '.cache/addin')),
      // manifest.xml names this file, so it has no hash; what it loads later has one.
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      // Beside the page, wherever that is served from.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          // Types are checked by npm run typecheck.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /office\.helpers\.js$/, loader: require.resolve('./webpack.office-js-helpers.js') },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        officeScript: officeScript[mode],
        contentSecurityPolicy,
      }),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: functionsSource }),
      new FunctionsAtOrigin(atOrigin),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => atOrigin(content.toString()) },
          { from: 'assets/*.{png,xlsx,json}' },
          { from: 'docs/**/*.{html,css}' },
        ],
      }),
    ],
    // What loads before the first function answers has a limit of its own, in test/e2e/bundle.test.ts.
    performance: { hints: false },
  };
};

/** Puts another origin in place of the development one. */
function rewriteTo(origin) {
  const url = new URL(origin);
  if (url.protocol !== 'https:') throw new Error(`The origin must be https, and is ${origin}`);
  return (text) => text.replaceAll(developmentOrigin, url.href.replace(/\/$/, ''));
}

/** Rewrites functions.json for the origin, and keeps the metadata plugin from registering the functions itself. */
class FunctionsAtOrigin {
  constructor(atOrigin) {
    this.atOrigin = atOrigin;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.compilation.tap('FunctionsAtOrigin', (compilation) => {
      // The plugin would append CustomFunctions.associate calls to the source. src/functions/register.ts makes them, in
      // the test suites too, and office.js warns of an id that is associated twice.
      delete CustomFunctionsMetadataPlugin.generateResults[functionsSource];
      // It also emits into the compilations of other plugins, where nobody wants it.
      if (compilation.compiler.isChild()) return void compilation.deleteAsset('functions.json');
      compilation.hooks.processAssets.tap(
        { name: 'FunctionsAtOrigin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          if (!compilation.getAsset('functions.json')) return;
          compilation.updateAsset(
            'functions.json',
            (source) => new sources.RawSource(this.atOrigin(source.source().toString())),
          );
        },
      );
    });
  }
}
