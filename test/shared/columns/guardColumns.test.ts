import fc from 'fast-check';
import type { ColumnFault } from '../../../shared/columns/columnFault';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { MAX_COLUMN_NAME, MAX_ROWS } from '../../../shared/columns/limits';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { organisations } from '../../../shared/templates/organisations';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { arbitraryColumns } from './arbitraryColumns';
import { artificialRegion } from './artificialRegion';
import { codeOf } from './columnsOf';
import { body, directoryOf, faultOf, parsed, type Wire } from './directoryBody';

describe('guardColumns', () => {
  it.each(TEMPLATE_KEYS)('lets through what toWireColumns makes of sound columns (%s)', (key) => {
    const template = templates[key];

    fc.assert(
      fc.property(arbitraryColumns(template), (columns) => {
        const wire = parsed(JSON.stringify(toWireColumns(columns)));

        expect(guardColumns(wire, columns.rows, template, artificialRegion)).toEqual({ ok: true, columns });
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 63, 64, 65, 4095, 4096, 4097])(
    'gives back the columns that toWireColumns wrote, with %i distinct values',
    (size) => {
      fc.assert(
        fc.property(fc.nat(size - 1), fc.array(fc.nat(size - 1), { maxLength: 100 }), (first, more) => {
          const turned = Array.from({ length: size }, (_, index) => (first + index) % size);
          const columns = directoryOf([...turned, ...more]);
          const wire = parsed(JSON.stringify(toWireColumns(columns)));

          expect(guardColumns(wire, columns.rows, organisations, artificialRegion)).toEqual({
            ok: true,
            columns,
          });
        }),
        { numRuns: 5, examples: [[0, []]] },
      );
    },
  );

  it('lets through no rows', () => {
    const empty = sharedColumns(organisations).map(({ key }) => [key, { dictionary: [], codes: '' }]);

    expect(faultOf(Object.fromEntries(empty), 0)).toBeNull();
  });

  it.each(['', 'AB', 'BA'])('lets through row codes whose codes are %j', (codes) => {
    expect(faultOf(body({ rowCode: { dictionary: [codeOf(2), codeOf(1)], codes } }))).toBeNull();
  });

  it.each<[string, Wire, ColumnFault]>([
    [
      'a local column',
      { curator: { dictionary: ['Тестов Тест'], codes: 'AA' } },
      { reason: 'columnUnknown', column: 'curator' },
    ],
    [
      'a coarse column under its own key',
      { opened: { dictionary: ['2024-09-15'], codes: 'AA' } },
      { reason: 'columnUnknown', column: 'opened' },
    ],
    ['a column that is null', { level: null }, { reason: 'shape', column: 'level' }],
    ['a column that is a list', { level: [['school'], [0, 0]] }, { reason: 'shape', column: 'level' }],
    ['a column without codes', { level: { dictionary: ['school'] } }, { reason: 'shape', column: 'level' }],
    [
      'a column with something else in it',
      { level: { dictionary: ['school'], codes: 'AA', names: [] } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'codes that are no text',
      { level: { dictionary: ['school'], codes: [0, 0] } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'a dictionary that is a text',
      { level: { dictionary: 'school', codes: 'AA' } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'a code too few',
      { level: { dictionary: ['school'], codes: 'A' } },
      { reason: 'rowCount', column: 'level' },
    ],
    [
      'a code too many',
      { level: { dictionary: ['school'], codes: 'AAA' } },
      { reason: 'rowCount', column: 'level' },
    ],
    [
      'more entries than rows',
      { level: { dictionary: ['school', 'college', null], codes: 'AB' } },
      { reason: 'dictionarySize', column: 'level' },
    ],
    [
      'a value of another kind',
      { learners: { dictionary: [5, '6'], codes: 'AB' } },
      { reason: 'dictionaryValue', column: 'learners', index: 1 },
    ],
    [
      'an entry twice',
      { learners: { dictionary: [5, 5], codes: 'AB' } },
      { reason: 'dictionaryDuplicate', column: 'learners', index: 1 },
    ],
    [
      'an entry that nobody uses',
      { learners: { dictionary: [5, 6], codes: 'BB' } },
      { reason: 'unused', column: 'learners', index: 0 },
    ],
    [
      'a row code for two rows',
      { rowCode: { dictionary: [codeOf(1)], codes: 'AA' } },
      { reason: 'dictionarySize', column: 'rowCode' },
    ],
    [
      'a row code used twice and another not at all',
      { rowCode: { dictionary: [codeOf(1), codeOf(2)], codes: 'BB' } },
      { reason: 'unused', column: 'rowCode', index: 0 },
    ],
    [
      'a row code written twice',
      { rowCode: { dictionary: [codeOf(1), codeOf(1)], codes: 'AB' } },
      { reason: 'dictionaryDuplicate', column: 'rowCode', index: 1 },
    ],
    [
      'a row without a code',
      { rowCode: { dictionary: [codeOf(1), null], codes: 'AB' } },
      { reason: 'dictionaryValue', column: 'rowCode', index: 1 },
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(faultOf(body(change))).toEqual(fault);
  });

  it.each(sharedColumns(organisations).map(({ key }) => key))('refuses a body without %s', (key) => {
    const { [key]: _, ...others } = body();

    expect(faultOf(others)).toEqual({ reason: 'columnMissing', column: key });
  });

  it.each([
    ['one above the last index', 'C'],
    ['far above it', '_'],
    ['no digit', '='],
  ])('refuses a code that is %s, and names the row', (_, code) => {
    const codes = { dictionary: ['school', 'college'], codes: `A${code}` };

    expect(faultOf(body({ level: codes }))).toEqual({ reason: 'codeRange', column: 'level', index: 1 });
  });

  it.each([null, undefined, 0, 'text', true, [], [{}]])('refuses %j in place of the columns', (input) => {
    expect(faultOf(input)).toEqual({ reason: 'shape', column: '' });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d rows', (rows) => {
    expect(faultOf(body(), rows)).toEqual({ reason: 'rowCount', column: '' });
  });
});

describe('limits', () => {
  function bodyOf(rows: number): Wire {
    const blank = sharedColumns(organisations).map(({ key }): [string, unknown] => [
      key,
      { dictionary: [null], codes: 'A'.repeat(rows) },
    ]);
    const names = Array.from({ length: rows }, (_, row) => codeOf(row));

    return { ...Object.fromEntries(blank), rowCode: { dictionary: names, codes: '' } };
  }

  it('lets through as many rows as a submission may have, and not one more', () => {
    expect(faultOf(bodyOf(MAX_ROWS), MAX_ROWS)).toBeNull();
    expect(faultOf(bodyOf(MAX_ROWS + 1), MAX_ROWS + 1)).toEqual({ reason: 'rowCount', column: '' });
  });

  it.each([
    ['shortName', 100],
    ['fullName', 300],
  ])('lets %s have %i characters, and not one more', (column, length) => {
    const long = 'я'.repeat(length);

    expect(faultOf(body({ [column]: { dictionary: [long], codes: 'AA' } }))).toBeNull();
    expect(faultOf(body({ [column]: { dictionary: [`${long}я`], codes: 'AA' } }))).toEqual({
      reason: 'dictionaryValue',
      column,
      index: 0,
    });
  });

  it.each([
    [0, true],
    [100_000, true],
    [100_001, false],
    [-1, false],
  ])('learners %i → %s', (learners, accepted) => {
    expect(faultOf(body({ learners: { dictionary: [learners], codes: 'AA' } })) === null).toBe(accepted);
  });

  it('cuts an unknown name in the fault', () => {
    const name = 'x'.repeat(MAX_COLUMN_NAME + 1);

    expect(faultOf(body({ [name]: 1 }))).toEqual({
      reason: 'columnUnknown',
      column: 'x'.repeat(MAX_COLUMN_NAME),
    });
  });
});
