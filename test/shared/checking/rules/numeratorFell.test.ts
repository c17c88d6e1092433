import type { Value } from '../../../../shared/columns/columns';
import type { Measure } from '../../../../shared/measures/measure';
import { checkSheet, measure, paramsOf, places } from '../sample';

function found(lines: Record<string, Value>, lastYear: readonly Measure[]) {
  return places(checkSheet({ template: 'monitoring', lines }, { lastYear }), 'numeratorFell');
}

describe('numeratorFell', () => {
  it.each([
    [9, ['n_oo:value']],
    [10, []],
    [11, []],
    [0, ['n_oo:value']],
    ['noData', []],
    ['notApplicable', []],
    [null, []],
  ])('with %s after 10', (n_oo, expected) => {
    expect(found({ n_oo }, [measure('n_oo', 10)])).toEqual(expected);
  });

  it('compares nothing with a year without data', () => {
    expect(found({ n_oo: 0 }, [{ key: 'n_oo', dimensions: {}, quantity: { kind: 'noData' } }])).toEqual([]);
    expect(found({ n_oo: 0 }, [])).toEqual([]);
  });

  it('looks at those involved, not at wholes and surveys', () => {
    const keys = ['n_oo', 'n_doo', 'n_spo', 'n_yt', 'n_1519', 'n_ent', 'd_oo', 's_e_sat', 'f_P_P_mentees'];
    const lines = Object.fromEntries(keys.map((key) => [key, 1]));

    expect(
      found(
        lines,
        keys.map((key) => measure(key, 2)),
      ),
    ).toEqual(['n_oo', 'n_doo', 'n_spo', 'n_yt', 'n_1519', 'n_ent'].map((key) => `${key}:value`));
  });

  it('gives both numbers to the text', () => {
    const outcome = checkSheet(
      { template: 'monitoring', lines: { n_oo: 8 } },
      { lastYear: [measure('n_oo', 10)] },
    );

    expect(paramsOf(outcome, 'numeratorFell')).toEqual([{ actual: 8, expected: 10 }]);
  });
});
