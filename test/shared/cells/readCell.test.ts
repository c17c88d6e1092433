import fc from 'fast-check';
import { readCell } from '../../../shared/cells/readCell';
import { ROW_CODE } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { RawCell } from '../../../shared/sheets/grid';
import type { ColumnKind } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { sampledRuns } from '../../helpers/sampled';
import { meaningOf, paramsOf, reading } from './reading';

const count = { type: 'number', min: 0, max: 1000, decimals: 0, missing: [] } as const;
const name = { type: 'personName' } as const;

/** Codes that Svod makes; a submission has them in every row. */
const CODES = new Map([
  [ROW_CODE, 'a1b2c3d4e5f6'],
  ['personCode', 'a1b2c3d4e5f7'],
]);

const kinds: readonly ColumnKind[] = Object.values(templates).flatMap(({ columns }) =>
  columns.map(({ kind }) => kind),
);

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-–/ абвгнетдахХxX_=+@#%«»…\u00A0\u200B') }),
  fc.constantFrom('нет данных', 'не применимо', 'н/д', 'да', 'школа', '15.09.2024', '#Н/Д', '__proto__'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const error = fc.constantFrom({ error: '#Н/Д' }, { error: '#REF!' });
const rawCell: fc.Arbitrary<RawCell> = fc.oneof(
  scalar,
  error,
  fc.record({ formula: fc.string(), value: fc.oneof(scalar, error, fc.constant(undefined)) }),
);

describe('readCell', () => {
  test.each([[null], [''], ['   '], ['\u00A0\u2009'], ['\u200B\uFEFF'], ['\n']])(
    'takes %j for blank in a number column, never for zero',
    (raw) => {
      expect(meaningOf(raw, count)).toEqual([null]);
    },
  );

  it('counts a formula by its value', () => {
    expect(meaningOf({ formula: 'SUM(A1:A2)', value: 12 }, count)).toEqual([12]);
    expect(meaningOf({ formula: 'A1', value: '12 чел.' }, count)).toEqual([12, 'notice readNumberWithUnit']);
    expect(meaningOf({ formula: 'IF(A1="","",A1)', value: '' }, count)).toEqual([null]);
    expect(meaningOf({ formula: 'A1', value: null }, count)).toEqual([null]);
  });

  it('refuses a formula that was never counted', () => {
    const raw = { formula: 'SUM(A1:A2)', value: undefined };

    expect(meaningOf(raw, count)).toEqual([null, 'error readFormulaWithoutValue']);
    expect(paramsOf(raw, count)).toEqual({ text: '=SUM(A1:A2)' });
  });

  test.each([
    [{ error: '#Н/Д' }, '#Н/Д'],
    [{ formula: 'A1/0', value: { error: '#ДЕЛ/0!' } }, '#ДЕЛ/0!'],
    ['#REF!', '#REF!'],
    ['#н/д', '#н/д'],
    ['####', '####'],
  ])('refuses the error value %j', (raw, text) => {
    expect(meaningOf(raw, count)).toEqual([null, 'error readError']);
    expect(paramsOf(raw, count)).toEqual({ text });
  });

  it('takes other text with a hash for text', () => {
    expect(meaningOf('#5', { type: 'text', maxLength: 10 })).toEqual(['#5']);
  });

  it('refuses a boolean where a number stands', () => {
    expect(meaningOf(true, count)).toEqual([null, 'error readBoolean']);
    expect(paramsOf(false, count)).toEqual({ text: 'ЛОЖЬ' });
  });

  test.each([
    [{ error: '#Н/Д' }],
    [{ formula: '"Тестов"', value: undefined }],
    [true],
    ['Testov'],
    ['нет данных'],
  ])('repeats nothing of a cell that is to hold a name: %j', (raw) => {
    expect(readCell(raw, name, reading).findings).toHaveLength(1);
    expect(paramsOf(raw, name)).toEqual({});
  });

  it('gives a value without an error, or nothing with one, or nothing at all', () => {
    fc.assert(
      fc.property(rawCell, fc.constantFrom(...kinds), (raw, kind) => {
        const { value, findings } = readCell(raw, kind, reading);
        const errors = findings.filter(({ severity }) => severity === 'error');

        expect(errors.length === 0 || value === null).toBe(true);
      }),
      { numRuns: sampledRuns(3000) },
    );
  });

  it('gives only values that a submission takes', () => {
    const row = fc
      .constantFrom(...Object.values(templates))
      .chain((template) =>
        fc.tuple(fc.constant(template), fc.array(rawCell, { minLength: 25, maxLength: 25 })),
      );

    fc.assert(
      fc.property(row, ([template, raws]) => {
        const [line] = template.fixedRows?.codes(khabarovsk) ?? [];
        const columns = template.columns.map(({ key, kind }, index) => {
          const value = CODES.get(key) ?? readCell(raws[index] ?? null, kind, reading).value;

          return [key, encodeColumn([line !== undefined && key === ROW_CODE ? line : value])] as const;
        });
        const shared = shareColumns(template, { rows: 1, columns: Object.fromEntries(columns) }, 2024);

        expect(guardColumns(toWireColumns(shared), 1, template, khabarovsk)).toMatchObject({ ok: true });
      }),
      { numRuns: sampledRuns(1500) },
    );
  });

  it('repeats at most 60 characters of a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500, minLength: 50 }), (raw) => {
        for (const { params } of readCell(raw, count, reading).findings)
          expect(String(params.text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
