import { type Html, table, text } from './html';

/** Cells that examples refer to, from A1 on; a blank is ''. */
export interface ExampleSheet {
  readonly caption: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The sheet with its row numbers and column letters. */
export function sheetTable({ caption, rows }: ExampleSheet): Html {
  const letters = (rows[0] ?? []).map((_, column) => String.fromCharCode('A'.charCodeAt(0) + column));
  const body = rows.map(
    (cells, row) => `<tr><th scope="row">${row + 1}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
  );
  return table(' class="sheet"', ['', ...letters], body, caption);
}
