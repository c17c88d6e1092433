import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { readWireColumns } from '../../../shared/columns/readWireColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';

const columns = {
  rows: 3,
  columns: {
    rowCode: encodeColumn(['c00000000001', 'c00000000002', 'd_oo']),
    level: encodeColumn(['school', null, 'school']),
  },
};

describe('readWireColumns', () => {
  it('gives back what was handed out, whichever columns and values it has', () => {
    expect(readWireColumns(toWireColumns(columns), 3)).toEqual({ ok: true, columns });
  });

  it.each([
    ['no row codes', { level: { dictionary: ['a'], codes: 'AAA' } }, 'columnMissing', 'rowCode'],
    [
      'two rows of one code',
      { rowCode: { dictionary: ['a', 'b'], codes: 'ABA' } },
      'dictionarySize',
      'rowCode',
    ],
    [
      'a blank row code',
      { rowCode: { dictionary: ['a', 'b', null], codes: '' } },
      'dictionaryValue',
      'rowCode',
    ],
    [
      'an entry that is no value',
      { rowCode: { dictionary: ['a', 'b', {}], codes: '' } },
      'dictionaryValue',
      'rowCode',
    ],
    [
      'too few codes',
      { ...toWireColumns(columns), level: { dictionary: ['a'], codes: 'AA' } },
      'rowCount',
      'level',
    ],
    [
      'a code beyond',
      { ...toWireColumns(columns), level: { dictionary: ['a'], codes: 'AAB' } },
      'codeRange',
      'level',
    ],
    ['a list for a column', { ...toWireColumns(columns), level: [] }, 'shape', 'level'],
  ])('refuses %s', (_what, input, reason, column) => {
    expect(readWireColumns(input, 3)).toMatchObject({ ok: false, fault: { reason, column } });
  });

  it.each([-1, 1.5, 1_000_000, Number.NaN])('refuses %d rows', (rows) => {
    expect(readWireColumns({}, rows)).toMatchObject({ ok: false, fault: { reason: 'rowCount' } });
  });
});
