/* Builds the workbench's page into .cache/workbench. It is for development only and never part of the add-in. */

const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

module.exports = (env = {}) => ({
  name: 'workbench',
  mode: 'development',
  context: __dirname,
  target: 'web',
  devtool: false,
  entry: './page/main.ts',
  output: {
    path: path.resolve(__dirname, env.dest ?? '../.cache/workbench'),
    filename: 'main.js',
    chunkFilename: '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js', '.mjs'], symlinks: false },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [new HtmlPlugin({ template: './page/index.html' }), new MiniCssExtractPlugin({ filename: 'main.css' })],
  performance: { hints: false },
});
