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
import { body, faultOf, parsed, type Wire } from './directoryBody';

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

  it('lets through no rows', () => {
    const empty = sharedColumns(organisations).map(({ key }) => [key, { dictionary: [], codes: [] }]);

    expect(faultOf(Object.fromEntries(empty), 0)).toBeNull();
  });

  it('lets through row codes in any order of the dictionary', () => {
    expect(faultOf(body({ rowCode: { dictionary: [codeOf(2), codeOf(1)], codes: [1, 0] } }))).toBeNull();
  });

  it.each<[string, Wire, ColumnFault]>([
    [
      'a local column',
      { curator: { dictionary: ['Тестов Тест'], codes: [0, 0] } },
      { reason: 'columnUnknown', column: 'curator' },
    ],
    [
      'a coarse column under its own key',
      { opened: { dictionary: ['2024-09-15'], codes: [0, 0] } },
      { reason: 'columnUnknown', column: 'opened' },
    ],
    ['a column that is null', { level: null }, { reason: 'shape', column: 'level' }],
    ['a column that is a list', { level: [['school'], [0, 0]] }, { reason: 'shape', column: 'level' }],
    ['a column without codes', { level: { dictionary: ['school'] } }, { reason: 'shape', column: 'level' }],
    [
      'a column with something else in it',
      { level: { dictionary: ['school'], codes: [0, 0], names: [] } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'codes that are no list',
      { level: { dictionary: ['school'], codes: { 0: 0, 1: 0, length: 2 } } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'a dictionary that is a text',
      { level: { dictionary: 'school', codes: [0, 0] } },
      { reason: 'shape', column: 'level' },
    ],
    [
      'a code too few',
      { level: { dictionary: ['school'], codes: [0] } },
      { reason: 'rowCount', column: 'level' },
    ],
    [
      'a code too many',
      { level: { dictionary: ['school'], codes: [0, 0, 0] } },
      { reason: 'rowCount', column: 'level' },
    ],
    [
      'more entries than rows',
      { level: { dictionary: ['school', 'college', null], codes: [0, 1] } },
      { reason: 'dictionarySize', column: 'level' },
    ],
    [
      'a value of another kind',
      { learners: { dictionary: [5, '6'], codes: [0, 1] } },
      { reason: 'dictionaryValue', column: 'learners', index: 1 },
    ],
    [
      'an entry twice',
      { learners: { dictionary: [5, 5], codes: [0, 1] } },
      { reason: 'dictionaryDuplicate', column: 'learners', index: 1 },
    ],
    [
      'an entry that nobody uses',
      { learners: { dictionary: [5, 6], codes: [1, 1] } },
      { reason: 'unused', column: 'learners', index: 0 },
    ],
    [
      'a row code for two rows',
      { rowCode: { dictionary: [codeOf(1)], codes: [0, 0] } },
      { reason: 'dictionarySize', column: 'rowCode' },
    ],
    [
      'a row code used twice and another not at all',
      { rowCode: { dictionary: [codeOf(1), codeOf(2)], codes: [1, 1] } },
      { reason: 'unused', column: 'rowCode', index: 0 },
    ],
    [
      'a row code written twice',
      { rowCode: { dictionary: [codeOf(1), codeOf(1)], codes: [0, 1] } },
      { reason: 'dictionaryDuplicate', column: 'rowCode', index: 1 },
    ],
    [
      'a row without a code',
      { rowCode: { dictionary: [codeOf(1), null], codes: [0, 1] } },
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
    ['one above the last index', 2],
    ['negative', -1],
    ['a fraction', 0.5],
    ['a text', '0'],
    ['nothing', null],
    ['true', true],
    ['a list', [0]],
    ['above 32 bits', 2 ** 32],
    ['above 31 bits', 2 ** 31],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('refuses a code that is %s, and names the row', (_, code) => {
    const codes = { dictionary: ['school', 'college'], codes: [0, code] };

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
    const zeros = new Array<number>(rows).fill(0);
    const blank = sharedColumns(organisations).map(({ key }): [string, unknown] => [
      key,
      { dictionary: [null], codes: zeros },
    ]);
    const index = Array.from({ length: rows }, (_, row) => row);

    return { ...Object.fromEntries(blank), rowCode: { dictionary: index.map(codeOf), codes: index } };
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

    expect(faultOf(body({ [column]: { dictionary: [long], codes: [0, 0] } }))).toBeNull();
    expect(faultOf(body({ [column]: { dictionary: [`${long}я`], codes: [0, 0] } }))).toEqual({
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
    expect(faultOf(body({ learners: { dictionary: [learners], codes: [0, 0] } })) === null).toBe(accepted);
  });

  it('cuts an unknown name in the fault', () => {
    const name = 'x'.repeat(MAX_COLUMN_NAME + 1);

    expect(faultOf(body({ [name]: 1 }))).toEqual({
      reason: 'columnUnknown',
      column: 'x'.repeat(MAX_COLUMN_NAME),
    });
  });
});
