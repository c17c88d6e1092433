import { checkSheet, code, columnsOf, paramsOf, places, type Row } from '../sample';

function directory(...rows: readonly Row[]) {
  return columnsOf(rows.map((row, index) => ({ rowCode: code(index, 'c'), monthClosed: null, ...row })));
}

function check(given: readonly number[], organisations: ReturnType<typeof directory>) {
  const rows = given.map((number) => ({ organisation: code(number, 'c') }));

  return checkSheet({ template: 'orgMonitoring', rows }, { organisations });
}

const THREE = directory({ shortName: 'СОШ № 3' }, { shortName: 'СОШ № 1' }, { shortName: 'ДДТ' });

describe('organisationsLacking', () => {
  it.each([
    ['all of them', [0, 1, 2], []],
    ['all of them in another order', [2, 0, 1], []],
    ['two of three', [0, 2], [{ count: 1, names: 'СОШ № 1' }]],
    ['one, and one that is unknown', [0, 9], [{ count: 2, names: 'ДДТ, СОШ № 1' }]],
    ['none', [], [{ count: 3, names: 'ДДТ, СОШ № 1, СОШ № 3' }]],
  ])('when there are rows of %s', (_, given, expected) => {
    expect(paramsOf(check(given, THREE), 'organisationsLacking')).toEqual(expected);
  });

  it.each([
    ['closed', '2023-05', []],
    ['not said to be closed', 'noData', ['*:organisation']],
    ['open', null, ['*:organisation']],
  ])('of an organisation that is %s', (_, monthClosed, found) => {
    const outcome = check([], directory({ shortName: 'СОШ № 1', monthClosed }));

    expect(places(outcome, 'organisationsLacking')).toEqual(found);
  });

  it('names a few and counts them all', () => {
    const many = directory(...Array.from({ length: 12 }, (_, index) => ({ shortName: `ДДТ ${index + 10}` })));

    expect(paramsOf(check([], many), 'organisationsLacking')).toEqual([
      { count: 12, names: 'ДДТ 10, ДДТ 11, ДДТ 12, ДДТ 13, ДДТ 14' },
    ]);
  });

  it('is not run without the directory', () => {
    const { rulesRun } = checkSheet({ template: 'orgMonitoring', rows: [] });

    expect(rulesRun).not.toContain('organisationsLacking');
  });
});
