import type { Value } from '../../../shared/columns/columns';
import { measuresOfMonitoring } from '../../../shared/measures/measuresOfMonitoring';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { columnsOf } from './columnsOf';
import { measureAt } from './measureAt';

type Row = { rowCode: string; value: Value; quality?: Value; asOf?: Value };

function measuresOf(...rows: readonly Row[]) {
  const filled = rows.map((row) => ({ quality: null, source: null, asOf: null, ...row }));

  return measuresOfMonitoring(columnsOf(filled), khabarovsk);
}

describe('measuresOfMonitoring', () => {
  test.each([
    [1200, null, { kind: 'exact', value: 1200 }],
    [1200, 'exact', { kind: 'exact', value: 1200 }],
    [1200, 'estimate', { kind: 'estimate', value: 1200 }],
    [1200, 'preliminary', { kind: 'preliminary', value: 1200 }],
    [0, null, { kind: 'exact', value: 0 }],
    ['noData', null, { kind: 'noData' }],
    ['noData', 'estimate', { kind: 'noData' }],
    ['notApplicable', null, { kind: 'notApplicable' }],
    [null, 'estimate', null],
  ] as const)('value %j with quality %j gives %j', (value, quality, expected) => {
    expect(measureAt(measuresOf({ rowCode: 'd_oo', value, quality }), 'd_oo')).toEqual(expected);
  });

  test('every filled row is a measure of its own; a blank one is none', () => {
    const measures = measuresOf(
      { rowCode: 'd_oo', value: 10 },
      { rowCode: 'n_oo', value: null },
      { rowCode: 'f_T_PO_mentees', value: 3 },
      { rowCode: 's_e_mean', value: 8.25 },
    );

    expect(measures.map(({ key }) => key)).toEqual(['d_oo', 'f_T_PO_mentees', 's_e_mean']);
  });

  test.each([
    ['approved on a known day', { value: 1, asOf: '2020-09-15' }, 2020],
    ['approved on an unknown day', { value: 1, asOf: null }, null],
    ['approved, with «no data» for the day', { value: 1, asOf: 'noData' }, null],
    ['not approved', { value: 0, asOf: '2020-09-15' }, null],
    ['without data', { value: 'noData', asOf: '2020-09-15' }, null],
  ])('a methodology %s', (_, row, year) => {
    const measure = measureAt(measuresOf({ rowCode: 'm_oo', ...row }), 'm_oo.approvedYear');

    expect(measure).toEqual(year === null ? null : { kind: 'exact', value: year });
  });

  test('the day of a number that is no methodology gives no year', () => {
    expect(measuresOf({ rowCode: 'd_oo', value: 1, asOf: '2024-09-01' })).toHaveLength(1);
  });

  test('a sheet of no rows adds up to nothing', () => {
    expect(measuresOfMonitoring(columnsOf([], ['rowCode', 'value']), khabarovsk)).toEqual([]);
  });
});

describe('measuresOfMonitoring against rows that are not the region’s', () => {
  test.each(['mentees.rows', 'm_oo.approvedYear', 'f_XX_mentees', '__proto__', 'constructor', ''])(
    'row code %j gives no measure',
    (rowCode) => {
      expect(measuresOf({ rowCode, value: 1, asOf: '2020-01-01' })).toEqual([]);
    },
  );
});
