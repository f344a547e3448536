import { readAssessment } from '../../assessment/read-assessment';
import { ratingPlace } from '../../scoring/portfolio/rating-profile';
import { a1 } from '../a1';
import { reasonOf, runExcel } from '../excel-run';
import { locateRole } from '../locate';
import { cellOfPlace } from '../located';
import { messages as sheetMessages } from '../messages';
import type { Outcome } from '../role-reading';
import type { SheetGrid } from '../sheet-grid';
import { requestTop, topGridOf } from '../sheet-request';
import { portfolioMessages as messages } from './messages';

/**
 * Selects the cell of a role sheet that holds a rating, where it stands now; the sheet alone when it has no such cell.
 *
 * @param column of `profileColumns`
 */
export async function goToRating(sheetId: string, column: number): Promise<Outcome> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const request = requestTop(sheet);
      await context.sync();
      const cell = ratingCell(topGridOf(request), column);
      sheet.activate();
      if (cell !== undefined) sheet.getRange(cell).select();
      await context.sync();
      return cell === undefined
        ? { ok: false, sentence: messages.noRatingCell }
        : { ok: true, sentence: sheetMessages.wentTo(cell) };
    });
  } catch (error) {
    return { ok: false, sentence: reasonOf(error) };
  }
}

function ratingCell(grid: SheetGrid, column: number): string | undefined {
  const role = locateRole(grid);
  const place = role && ratingPlace(readAssessment(role.raw), column);
  const cell = role && place && cellOfPlace(role, place);
  return cell && a1(cell);
}
