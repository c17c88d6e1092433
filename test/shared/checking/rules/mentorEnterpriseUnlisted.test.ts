import type { Value } from '../../../../shared/columns/columns';
import { checkSheet, columnsOf, paramsOf, places } from '../sample';

function found(partners: readonly Value[], mentors: readonly Value[]) {
  return checkSheet(
    { template: 'partners', rows: partners.map((legalEntityInn) => ({ legalEntityInn })) },
    { mentors: columnsOf(mentors.map((enterpriseLegalInn) => ({ enterpriseLegalInn }))) },
  );
}

describe('mentorEnterpriseUnlisted', () => {
  it.each([
    ['all are partners', ['2721001112', '9102012347'], ['9102012347', '2721001112', null], []],
    ['one is no partner', ['2721001112'], ['9102012347', '9102012347'], ['*:inn']],
    ['there are no partners', [], ['9102012347'], ['*:inn']],
    ['it is a sole trader', [], ['person'], []],
    ['no mentor is from an enterprise', [], [null], []],
    ['there are no mentors', [], [], []],
  ])('of the enterprises of mentors when %s', (_, partners, mentors, expected) => {
    expect(places(found(partners, mentors), 'mentorEnterpriseUnlisted')).toEqual(expected);
  });

  it('names a few ИНН, whatever the order of rows, and counts them all', () => {
    const inns = ['7', '3', '5', '1', '6', '2', '4'].map((digit) => `270000000${digit}`);

    expect(paramsOf(found([], inns), 'mentorEnterpriseUnlisted')).toEqual([
      { count: 7, names: '2700000001, 2700000002, 2700000003, 2700000004, 2700000005' },
    ]);
  });

  it('is not run without the registry of mentors', () => {
    const { rulesRun } = checkSheet({ template: 'partners', rows: [] });

    expect(rulesRun).not.toContain('mentorEnterpriseUnlisted');
  });
});
