import { checkSheet, paramsOf, places, REGION } from '../sample';

describe('valueOutOfRange', () => {
  it.each([
    [0.99, ['s_e_mean:value']],
    [1, []],
    [7.25, []],
    [10, []],
    [10.01, ['s_e_mean:value']],
    [0, ['s_e_mean:value']],
    ['noData', []],
    [null, []],
  ])('of a mean score of %s', (s_e_mean, found) => {
    expect(places(checkSheet({ template: 'monitoring', lines: { s_e_mean } }), 'valueOutOfRange')).toEqual(
      found,
    );
  });

  it.each([
    [0, []],
    [1, []],
    [2, ['m_oo:value']],
    [0.5, ['m_oo:value']],
    ['noData', []],
    [null, []],
  ])('of a methodology with %s', (m_oo, found) => {
    const outcome = checkSheet(
      { template: 'monitoring', lines: { m_oo }, asOf: '2020-08-31' },
      { reporter: REGION },
    );

    expect(places(outcome, 'valueOutOfRange')).toEqual(found);
  });

  it('leaves counts alone', () => {
    expect(places(checkSheet({ template: 'monitoring', lines: { d_oo: 5000 } }), 'valueOutOfRange')).toEqual(
      [],
    );
  });

  it('gives the scale or the allowed values to the text', () => {
    const mean = checkSheet({ template: 'monitoring', lines: { s_m_mean: 11 } });
    const flag = checkSheet({ template: 'monitoring', lines: { m_spo: 2 } }, { reporter: REGION });

    expect(paramsOf(mean, 'valueOutOfRange')).toEqual([{ actual: 11, min: 1, max: 10 }]);
    expect(paramsOf(flag, 'valueOutOfRange')).toEqual([{ actual: 2, allowed: '0, 1' }]);
  });
});
