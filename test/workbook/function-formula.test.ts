import { functionIn, isOurs, withOwnNames } from '../../src/workbook/function-formula';

test.each([
  '=AIJRI(1.85,-5,2,-1)',
  '=aijri.share(A1:B9, 3)',
  '=IF(A1>0,ROUND(ZONE (A1),1),"")',
  '=@AIJRI.SUBLABEL(Tasks[[Time]:[Score]],B1,C1,D1)',
  '=_xldudf_AIJRI_SHARE(A1:B9,3)',
  '=_XLDUDF_AIJRI.SHARE(A1:B9,3)',
  "='C:\\Add-ins\\Other.xlam'!_xldudf_ZONE(A1)",
  "='It''s'!A1+[2]!_xldudf_AIJRI(A1,B1,C1,D1)",
])('%s is ours', (formula) => expect(isOurs(formula)).toBe(true));

test.each([
  '=SUM(A1:A9)',
  '=AIJRI_CALC(A1,B1,C1,D1)',
  '=MYAIJRI(A1)',
  '=OTHER.AIJRI(A1)',
  '=OTHER.ZONE(A1)',
  '=ZONE',
  '=IF(A1="AIJRI(","AIJRI.SHARE(x)","")',
  "='AIJRI(1)'!A1",
  '=_xldudf_OTHER_SHARE(A1)',
  '=_xldudf_AIJRI_OTHER(A1)',
])('%s is not ours', (formula) => {
  expect(isOurs(formula)).toBe(false);
  expect(withOwnNames(formula)).toBe(formula);
});

test.each([
  ['=_xldudf_AIJRI_SHARE(A1:B9,3)', '=AIJRI.SHARE(A1:B9,3)'],
  ['=[2]!_xldudf_AIJRI(A1,B1,C1,D1)+1', '=AIJRI(A1,B1,C1,D1)+1'],
  ['=BloombergUI.xla!_xldudf_AIJRI_RAW(A1,B1,C1,D1)', '=AIJRI.RAW(A1,B1,C1,D1)'],
  ["='C:\\Add-ins\\Other.xlam'!_xldudf_ZONE(A1)", '=ZONE(A1)'],
  [
    '=_xldudf_AIJRI_ZONE(_xldudf_AIJRI(A1,B1,C1,D1))&_xldudf_OTHER(A1)&"_xldudf_ZONE("',
    '=AIJRI.ZONE(AIJRI(A1,B1,C1,D1))&_xldudf_OTHER(A1)&"_xldudf_ZONE("',
  ],
  ["='It''s _xldudf_ZONE'!A1&_xldudf_ZONE(A1)", "='It''s _xldudf_ZONE'!A1&ZONE(A1)"],
  ['=AIJRI(1,2,3,4)', '=AIJRI(1,2,3,4)'],
])('%s becomes %s', (formula, repaired) => expect(withOwnNames(formula)).toBe(repaired));

test.each([
  ['=aijri.share(A1:B9, 3)', 'AIJRI.SHARE'],
  ['=IF(A1>0,ROUND(ZONE (A1),1),"AIJRI(")', 'ZONE'],
  ['=_xldudf_AIJRI_ZONE(AIJRI(A1,B1,C1,D1))', 'AIJRI.ZONE'],
  ['=SUM(A1:A9)', undefined],
])('the function in %s is %s', (formula, name) => expect(functionIn(formula)).toBe(name));
