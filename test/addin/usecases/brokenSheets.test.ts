import fc from 'fast-check';
import { isReady, isWorkbookReady } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { owedTemplates } from '../../../shared/regions/usedTemplates';
import { findingsSheet } from '../../../shared/sheets/findingsSheet';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { HEADING_ROW } from '../../../shared/sheets/sheetLayout';
import { templates } from '../../../shared/templates/templates';
import { type Change, changed, codesIn, gridsOf, OWNER, sheetIn, withCell } from './book';
import { explained } from './explained';

const KEYS = owedTemplates(OWNER.region, OWNER.reporter, OWNER.year);
const clean = gridsOf();
const check = (grids: readonly Grid[]) => checkWorkbook(grids, OWNER);
/** Nine years are unusual, but can be right: a warning over shared columns. */
const TOO_YOUNG: Change = { template: 'mentees', column: 'birthYear', row: 4, cell: 2015 };

describe('broken sheets', () => {
  it.each(KEYS)('%s without its headings is one error, and the others are read', (key) => {
    const grids = clean.map((grid) =>
      grid.name === templates[key].name
        ? { ...grid, cells: grid.cells.filter((_, row) => row !== HEADING_ROW) }
        : grid,
    );
    const checked = check(grids);

    expect(checked.sheets).toHaveLength(KEYS.length);
    expect(codesIn(sheetIn(checked, key))[0]).toBe('sheetHeadingNotFound:error');
    expect(isReady(sheetIn(checked, key))).toBe(false);
  });

  it.each(KEYS)('%s of another year is refused, and the workbook not ready', (key) => {
    const grids = clean.map((grid) =>
      grid.name === templates[key].name
        ? { ...grid, stamp: (grid.stamp ?? '').replace('|2024|', '|2023|') }
        : grid,
    );
    const checked = check(grids);

    expect(checked.refused).toMatchObject([
      { sheet: templates[key].name, finding: { code: 'sheetOtherYear' } },
    ]);
    expect(isWorkbookReady(checked)).toBe(false);
  });

  it('are kept with what was explained on them', () => {
    const grids = explained(changed(clean, TOO_YOUNG), 'Возраст верен.').map((grid) =>
      grid.name === templates.mentees.name ? { ...grid, stamp: 'svod1|broken' } : grid,
    );

    expect(check(grids).explanations).toMatchObject([{ template: 'mentees' }]);
  });

  it('whatever stands in their cells, nothing throws', () => {
    const cell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('нет', '#Н/Д', 'Итого', '=1', '__proto__', 'Код строки', 'Фамилия *'),
      fc.record({ error: fc.string() }),
      fc.record({ formula: fc.string(), value: fc.constantFrom(undefined, null, 1, 'а', true) }),
    );
    const edit = fc.record({ sheet: fc.nat(4), row: fc.nat(30), column: fc.nat(26), cell });

    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const grids = edits.reduce(
          (all, { sheet, row, column, cell: to }) =>
            all.map((grid, at) => (at === sheet + 1 ? withCell(grid, row, column, to) : grid)),
          clean,
        );
        const { sheets, explanations } = check(grids);
        const found = sheets.map(({ reading, findings, total }) => ({
          template: reading.template,
          sheet: reading.sheet,
          findings,
          total,
          rowNumbers: new Map(),
        }));

        expect(sheets.every(({ total, findings }) => total >= findings.length)).toBe(true);
        expect(findingsSheet(found, explanations).rows.length).toBeGreaterThan(3);
      }),
      { numRuns: 20 },
    );
  });
});
