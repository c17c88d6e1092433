import * as fc from 'fast-check';
import type { LineageTarget } from '../../../shared/measures/lineage/lineage';
import { lineageOf } from '../../../shared/measures/lineage/lineageOf';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { lineageSheet } from '../../../shared/sheets/lineageSheet';
import type { CellSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { missing } from '../../addin/usecases/book';
import { Book } from '../../excel-host/model/book';
import { readValue } from '../../excel-host/model/cells/readValue';
import { writeCells } from '../../excel-host/model/cells/writeCells';
import { findSheet } from '../../excel-host/model/sheets/findSheet';
import { yearsOf } from '../measures/lineage/randomYears';

/** What Excel makes of the sheet: the value of its last formula. */
function calculated({ rows }: SheetSpec, column: number | null): unknown {
  const book = new Book('Откуда');
  const sheet = findSheet(book, 'Откуда') ?? missing('a sheet');
  const cells = rows.map((row) =>
    row.cells.map((cell) => (cell?.formula ? `=${cell.formula}` : (cell?.value ?? null))),
  );
  const width = Math.max(...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));

  writeCells(book, sheet, { top: 0, left: 0, bottom: whole.length - 1, right: width - 1 }, whole);

  const formulas = rows.flatMap((row, top) =>
    row.cells.flatMap((cell: CellSpec | null, left) => (cell?.formula ? [{ top, left }] : [])),
  );
  const found = column === null ? formulas.at(-1) : formulas[column];

  return found && readValue(book, sheet, found.top, found.left);
}

const PLACE = { numerator: 0, denominator: 1, value: null } as const;

describe('the sheet of where a number comes from', () => {
  it('adds up by its own formulas to the number, and to nothing where nothing was given', () => {
    fc.assert(
      fc.property(yearsOf(khabarovsk), fc.constantFrom('numerator', 'denominator', 'value'), (year, part) => {
        for (const [kind, key] of [
          ['indicator', 'K2'],
          ['indicator', 'K1'],
          ['indicator', 'K9'],
          ['coverage', 'C1'],
          ['coverage', 'C2'],
        ] as const) {
          if (key === 'K1' && part === 'denominator') continue;

          const target: LineageTarget = { kind, key, part, reporter: null };
          const lineage = lineageOf(year, target) ?? missing(key);
          const sum = calculated(lineageSheet(year, lineage), PLACE[part]);

          if (lineage.total === null) expect(sum).toBe('');
          else expect(Number(sum)).toBeCloseTo(lineage.total, 9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has a line for everybody asked, also where nobody has sent', () => {
    const [year] = fc.sample(yearsOf(khabarovsk), { numRuns: 1, seed: 7 });
    const of = year ?? missing('a year');
    const silent = { ...of, heads: [] };
    const lineage = lineageOf(silent, { kind: 'coverage', key: 'C1', part: 'value', reporter: null });

    expect(lineage?.rows.length).toBeGreaterThan(0);
    expect(lineage?.rows.every(({ receipt }) => receipt === null)).toBe(true);
  });

  it('is not there for a number that nobody has', () => {
    const [year] = fc.sample(yearsOf(khabarovsk), { numRuns: 1, seed: 7 });
    const of = year ?? missing('a year');
    const target = { kind: 'indicator', key: 'K2', part: 'value', reporter: null } as const;

    expect(lineageOf(of, { ...target, key: 'K99' })).toBeNull();
    expect(lineageOf(of, { ...target, reporter: '99999999' })).toBeNull();
    expect(lineageOf(of, { ...target, kind: 'ladder' })).toBeNull();
  });
});
