/* Univer's grid shows a card beside an error under the pointer, with words of its own for each kind of error. Where an
   add-in's function gave the error, Excel shows the function's sentence instead, and so does this. */
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { UniverApp } from './univer-app';

/** Room for the longest sentences; the card does not grow by itself. */
const size = { width: 320, height: 120 };

export function showOwnErrors(
  { injector }: UniverApp,
  errorMessage: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card) => {
    const { subUnitId, row, col } = card.location;
    const message = errorMessage(subUnitId, row, col);
    show(message === undefined ? card : { ...card, ...size, message });
  };
}
