import { type CellContent, publishedOf, readCells, templateCells } from './calibration-sheet';
import { knownPublishedRoles } from '../../../src/scoring/portfolio/published-roles';

/* The rows of the template's sheet: titles 0 and 1, a gap, block title 3, header 4, roles 5 to 11, a gap, block title 13,
   header 14, roles 15 to 20. */

const read = (change: (cells: CellContent[][]) => void) => {
  const cells = templateCells();
  change(cells);
  return readCells(cells);
};

const namesOf = ({ roles }: ReturnType<typeof readCells>) => roles.map(({ role }) => role);
const known = knownPublishedRoles().map(({ role }) => role);
const blankRow = () => Array<CellContent>(11).fill('');
/** A row of the first table: name, resistance, evidence, barriers, protective, growth, published score, sub-label. */
const row = (...[role, r, e, b, p, g, score, label]: CellContent[]): CellContent[] =>
  [role, r, e, b, p, g, 0, 0, score, 0, label].map((cell) => cell ?? '');

test('the sheet of the template gives the roles that the method brings along, each with its cell', () => {
  const calibration = readCells(templateCells());
  const { sheet, roles, problems } = calibration;
  expect(sheet).toEqual({ id: '9', name: 'Calibration' });
  expect(problems).toEqual([]);
  expect(publishedOf(calibration)).toEqual(knownPublishedRoles());
  expect(roles.map(({ cell }) => cell)).toEqual([
    ...['A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'],
    ...['A16', 'A17', 'A18', 'A19', 'A20', 'A21'],
  ]);
});

test('roles that somebody adds are read: inside a table, at its end, in the gap and below everything', () => {
  const added = read((cells) => {
    cells.splice(6, 0, row('Inside', 3, 1, 1, 1, 0, 40, ''));
    cells.splice(13, 1, row('At the end', 3, 1, 1, 1, 0, 41, 'Yellow'), row('In the gap', '', '', '', '', '', 42, ''));
    cells.push(blankRow(), ['Below everything', 43, 'Yellow']);
  });
  expect(added.problems).toEqual([]);
  expect(namesOf(added)).toEqual([
    known[0],
    'Inside',
    ...known.slice(1, 7),
    'At the end',
    'In the gap',
    ...known.slice(7),
    'Below everything',
  ]);
  expect(added.roles.find(({ role }) => role === 'At the end')).toMatchObject({
    score: 410,
    subLabel: 'Yellow',
    totals: { taskResistance: 3_000_000, evidence: 1, barriers: 1, protective: 1, growth: 0 },
    cell: 'A14',
  });
});

test('inserted and moved columns, other letter case, and tables side by side are found by their headers', () => {
  const shifted = read((cells) => cells.forEach((cells_) => cells_.splice(0, 0, '', 'mine')));
  expect(namesOf(shifted)).toEqual(known);
  const reversed = read((cells) => cells.forEach((each) => each.reverse()));
  expect([namesOf(reversed), reversed.problems]).toEqual([known, []]);
  const shouted = read((cells) =>
    cells.forEach(
      (each, index) => index === 4 && each.splice(0, 11, ...each.map((cell) => ` ${String(cell).toUpperCase()} `)),
    ),
  );
  expect(namesOf(shouted)).toEqual(known);
  const cells = templateCells();
  const sideBySide = cells.slice(4, 12).map((each, index) => [...each, '', ...(cells[index + 14] ?? blankRow())]);
  const both = readCells(sideBySide);
  expect([namesOf(both).sort(), both.problems]).toEqual([[...known].sort(), []]);
});

test('notes and titles of somebody are no roles; a role without its figures is told', () => {
  const noted = read((cells) => {
    cells[13] = ['Renamed title of the second table'];
    cells.push(blankRow(), ['Scores read by Ann in June.']);
  });
  expect([namesOf(noted), noted.problems]).toEqual([known, []]);
  const begun = read((cells) => cells.push(['Chef']));
  expect(namesOf(begun)).toEqual(known);
  expect(begun.problems).toEqual([
    'Calibration, B22: Published of “Chef” is blank; it needs a number from 0 to 100. A blank is never read as 0. The role is left out.',
  ]);
});

test('a bad cell is told with its place and stops no other', () => {
  const bad = read((cells) => {
    cells[5] = row('Medical Coder', 1.85, -5, 2, 0, -1, '11.6', 'Red');
    cells[6] = row('Security Engineer', 7, 5.5, true, 12, '#N/A', 44.6, '#REF!');
    cells[7] = row('', 3.85, 2, 3, 5, 1, 51.5, '');
    cells[8] = row('#NAME?', 3.85, 2, 3, 5, 1, 51.5, '');
    cells[9] = row('Data  architect', 3.9, 2, '', 4, 1, 51.2, '');
    cells[10] = row('Chef', 3.9, 2, 2, 4, 1, 151, '');
  });
  expect(bad.problems).toEqual([
    'Calibration, I6: Published of “Medical Coder” is the text “11.6”; it needs a number from 0 to 100, entered as a number. The role is left out.',
    'Calibration, B7: Resistance of “Security Engineer” is 7; it needs a number from 1 to 5. Without it the score is not recomputed.',
    'Calibration, C7: Evidence of “Security Engineer” is 5.5; it needs a whole number from -10 to 10. Without it the score is not recomputed.',
    'Calibration, D7: Barriers of “Security Engineer” is TRUE; it needs a whole number from 0 to 10. Without it the score is not recomputed.',
    'Calibration, E7: Protective of “Security Engineer” is 12; it needs a whole number from 0 to 9. The figure is left out.',
    'Calibration, F7: AI growth of “Security Engineer” is the error #N/A; it needs a whole number from -2 to 2. Without it the score is not recomputed.',
    'Calibration, A8: The name is blank. Write the role’s name; until then the row is left out.',
    'Calibration, A9: The name is the error #NAME?. Write the role’s name; until then the row is left out.',
    'Calibration, D10: Barriers of “Data  architect” is blank; it needs a whole number from 0 to 10. A blank is never read as 0. Without it the score is not recomputed.',
    'Calibration, I11: Published of “Chef” is 151; it needs a number from 0 to 100. The role is left out.',
    'Calibration, A12: “Data Architect” is in A10 already. This row is left out; delete one of the two.',
  ]);
  expect(namesOf(bad)).toEqual(['Security Engineer', 'Data  architect', ...known.slice(7)]);
  expect(bad.roles[0]).toMatchObject({ subLabel: '', totals: { taskResistance: undefined, growth: undefined } });
});

test('a header that is missing is told, with what follows from it', () => {
  const noScores = read((cells) => cells[4]?.splice(8, 1, 'As published'));
  expect(noScores.problems).toEqual([
    'Calibration, A5: This row has no header “Published”. The roles below are left out. Write it above their scores.',
  ]);
  expect(namesOf(noScores)).toEqual(known.slice(7));
  const noGrowth = read((cells) => cells[4]?.splice(5, 1, 'Growth'));
  expect(noGrowth.problems).toContain(
    'Calibration, A5: This row has no header “AI growth”. Without it the score is not recomputed.',
  );
  expect(noGrowth.roles[0]).toMatchObject({ totals: { evidence: -5, growth: undefined } });
});

test('a sheet without a role gives the built-in ones and says so', () => {
  const other = readCells([['Calibration of the scales'], ['kg', 3]]);
  expect([other.sheet, namesOf(other), other.roles[0]?.cell]).toEqual([undefined, known, undefined]);
  expect(other.problems).toEqual([
    'Calibration has no header “Published role”, so the built-in published roles are used. Write it above the names of the roles.',
  ]);
  expect(readCells([['Published role', 'Published']]).problems).toEqual([
    'Calibration has no published role that can be read, so the built-in ones are used.',
  ]);
});

test('a sheet in use down to far below is read as far as published roles go', () => {
  const long = read((cells) => {
    while (cells.length < 1001) cells.push(['Role ' + cells.length, 50, '']);
  });
  expect(long.roles).toHaveLength(1000 - 8);
  expect(long.problems).toEqual([
    'Calibration is in use below row 1000. Published roles are read down to there; move the rest up.',
  ]);
});
