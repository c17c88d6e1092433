import { checkSheet, measure, paramsOf, places, REGION } from '../sample';

const TEN = { 'organisations.measures': [measure('organisations.rows', 10)] };

describe('organisationsTotalDiffers', () => {
  it.each([
    [10, []],
    [9, ['orgs_total:value']],
    [11, ['orgs_total:value']],
    ['noData', []],
    [null, []],
  ])('with %s organisations of 10 in the directory', (orgs_total, found) => {
    const outcome = checkSheet({ template: 'monitoring', lines: { orgs_total } }, TEN);

    expect(places(outcome, 'organisationsTotalDiffers')).toEqual(found);
  });

  it('gives both numbers to the text', () => {
    const outcome = checkSheet({ template: 'monitoring', lines: { orgs_total: 9 } }, TEN);

    expect(paramsOf(outcome, 'organisationsTotalDiffers')).toEqual([{ actual: 9, expected: 10 }]);
  });

  it('concerns municipalities only, and those whose directory is at hand', () => {
    const sheet = { template: 'monitoring', lines: { orgs_total: 9 } } as const;

    expect(checkSheet(sheet, { ...TEN, reporter: REGION }).rulesRun).not.toContain(
      'organisationsTotalDiffers',
    );
    expect(checkSheet(sheet).rulesRun).not.toContain('organisationsTotalDiffers');
  });
});
