import { checkSheet, places } from '../sample';

describe('countNotWhole', () => {
  it.each([
    ['d_oo', 10.5, ['d_oo:value']],
    ['n_ent', 0.01, ['n_ent:value']],
    ['orgs_total', 3.5, ['orgs_total:value']],
    ['f_P_P_pairs', 1.5, ['f_P_P_pairs:value']],
    ['d_oo', 10, []],
    ['d_oo', 'noData', []],
    ['d_oo', null, []],
    ['s_e_mean', 7.25, []],
  ])('in line %s with %s', (line, value, found) => {
    expect(places(checkSheet({ template: 'monitoring', lines: { [line]: value } }), 'countNotWhole')).toEqual(
      found,
    );
  });
});
