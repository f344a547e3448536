import fc from 'fast-check';
import { scoreOfTenths } from '../../src/scoring/score';
import { biasSentences } from '../../src/taskpane/bias-sentences';
import { anchored, listedAnchors, rankingLines } from '../../src/taskpane/portfolio-anchors-state';
import { rankedPortfolio } from '../../src/taskpane/portfolio-state';
import { nextRolesOf } from '../../src/taskpane/next-roles';
import { meanRange } from '../../src/scoring/portfolio/mean-range';
import type { BiasGroup } from '../../src/scoring/portfolio/bias';
import { portfolioWithAnchors, portfolioWithoutAnchors } from '../e2e/fixtures/portfolio-anchors';

const [oneAnchor] = anchored(portfolioWithAnchors).anchors;
const [oneRole] = rankedPortfolio(portfolioWithAnchors).roles;

describe('the lines of the ranking', () => {
  test('keep the order of both, by score, and lose nothing', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, fc.nat({ max: 3 }), (forRoles, forAnchors, unscored) => {
        if (!oneAnchor || !oneRole?.ranked) throw new Error('The fixture has neither.');
        const { ranked, row } = oneRole;
        const falling = (all: number[]) => [...all].sort((a, b) => b - a).map(scoreOfTenths);
        const roles = [
          ...falling(forRoles).map((score) => ({ row, ranked: { ...ranked, result: { ...ranked.result, score } } })),
          ...Array.from({ length: unscored }, () => ({ row, ranked: undefined })),
        ];
        const anchors = falling(forAnchors).map((score) => ({
          ...oneAnchor,
          published: { ...oneAnchor.published, score },
        }));
        const lines = rankingLines(roles, anchors);
        expect(lines.flatMap((line) => (line.kind === 'role' ? [line.role] : []))).toEqual(roles);
        expect(lines.flatMap((line) => (line.kind === 'anchor' ? [line.anchor] : []))).toEqual(anchors);
        const inOrder = lines.map((line) =>
          line.kind === 'role' ? (line.role.ranked?.result.score ?? -1) : line.anchor.published.score,
        );
        expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
      }),
    );
  });

  test('search and zone leave published roles by name, sub-label and zone', () => {
    const { anchors } = anchored(portfolioWithAnchors);
    const names = (search: string, zone?: 'Green' | 'none') =>
      listedAnchors(anchors, { search, zone }).map(({ published: { role } }) => role);
    expect(names('ARCHITECT ')).toEqual(['Cloud Architect', 'Data Architect']);
    expect(names('imminent')).toEqual(['Medical Transcriptionist']);
    expect(names('engineer', 'Green')).toEqual(['Senior Software Engineer']);
    expect(names('', 'none')).toEqual([]);
  });
});

describe('a bias in words', () => {
  const said = (differences: readonly number[], group?: [BiasGroup, number]) =>
    biasSentences({
      score: meanRange(differences),
      groups: group ? [{ group: group[0], points: { count: 1, mean: 1, range: undefined }, effect: group[1] }] : [],
    }).join(' ');
  const noGroups = 'Of these roles only the score is published, so no group of ratings can be compared.';

  test.each([
    [
      [42],
      `Your score for 1 published role is 4.2 higher. Too few to say whether that is your way of rating: it takes 3. ${noGroups}`,
    ],
    [
      [-30, -50],
      `Your scores for 2 published roles are on average 4.0 lower. Too few to say whether that is your way of rating: it takes 3. ${noGroups}`,
    ],
    [
      [38, 42, 46],
      `Your scores for 3 published roles are on average 4.2 higher. Likely from 3.5 to 4.9 higher. ${noGroups}`,
    ],
    [
      [-38, -42, -46],
      `Your scores for 3 published roles are on average 4.2 lower. Likely from 3.5 to 4.9 lower. ${noGroups}`,
    ],
    [
      [10, 42, 74],
      `Your scores for 3 published roles are on average 4.2 higher. Likely from 1.2 lower to 9.6 higher. That can be chance. ${noGroups}`,
    ],
    [[0, 0, 0], `Your scores for 3 published roles are on average the same as published. ${noGroups}`],
  ])('%j', (differences, sentence) => expect(said(differences)).toBe(sentence));

  test('names what differs most, with what it alone does', () => {
    expect(said([20, 40], ['evidence', -31.4])).toMatch(
      /What differs most is Evidence: alone it changes these scores by −3\.1\.$/,
    );
    expect(said([0, 0], ['growth', 0.3])).toBe(
      'Your scores for 2 published roles are on average the same as published. Too few to say whether that is your way of rating: it takes 3.',
    );
  });

  test('says what to do where no role is a published one', () => {
    const { bias } = anchored(portfolioWithoutAnchors);
    expect(biasSentences(bias)).toEqual([
      'No role sheet has the job title of a published role. Rate a published role on a sheet of its own to see how your scores compare.',
    ]);
  });
});

test('the roles to look at next come from the workbook and from what is published', () => {
  const { rows } = portfolioWithAnchors;
  const [, , , clerk, , draft] = rows;
  if (!clerk || !draft) throw new Error('The fixture lacks a row.');
  const proposals = nextRolesOf(clerk, portfolioWithAnchors);
  expect(proposals.map(({ role }) => ('row' in role ? role.row.sheet.id : role.published.cell))).toContain('55');
  expect(proposals.some(({ role }) => 'published' in role)).toBe(true);
  expect(nextRolesOf(draft, portfolioWithAnchors)).toEqual([]);
});
