import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { readTemplateSheet, type SheetContext } from '../../../shared/sheets/readTemplateSheet';
import { templates } from '../../../shared/templates/templates';
import { rowsOf } from './helpers/columnsOf';
import { filledGrids } from './helpers/filled';
import { withRow, withRows } from './helpers/gridOf';

const HEADINGS = 5;
const context: SheetContext = {
  region: khabarovsk,
  reporter: { key: '08701000', kind: 'municipality', name: 'город Хабаровск' },
  year: 2024,
  resolve: () => ({ kind: 'none' }),
};
const grids = filledGrids();

describe('a sheet whose rows are given', () => {
  const monitoring = grids.monitoring;
  const readMonitoring = (grid: Grid) => readTemplateSheet(grid, templates.monitoring, context);
  const codeAt = (monitoring.cells[HEADINGS] ?? []).indexOf('Код');
  const isRow = (cells: readonly RawCell[], code: string): boolean => cells[codeAt] === code;

  it('is read by the codes of its rows, whatever their order', () => {
    const [top, body] = [monitoring.cells.slice(0, 6), monitoring.cells.slice(6)];
    const straight = readMonitoring(monitoring);
    const sorted = readMonitoring({ ...monitoring, cells: [...top, ...body.toReversed()] });

    expect(sorted.findings).toEqual([]);
    expect(rowsOf(sorted.columns).toReversed()).toEqual(rowsOf(straight.columns));
  });

  it('gives the numbers that were filled and works out the rest anew', () => {
    const spoilt = withRows(monitoring, (cells) =>
      cells.map((cell, column) => (column === 7 || column === 8 || column === 1 ? 'испорчено' : cell)),
    );
    const headed = withRow(spoilt, HEADINGS, () => monitoring.cells[HEADINGS] ?? []);
    const row = rowsOf(readMonitoring(headed).columns).find(({ rowCode }) => rowCode === 'n_oo');

    expect(row).toEqual({
      rowCode: 'n_oo',
      section: 'Вовлечённость обучающихся и педагогов',
      caption: 'из них вовлечены в наставничество',
      unit: 'чел.',
      value: 712,
      quality: 'estimate',
      share: 71.2,
      target: 70,
    });
    expect(readMonitoring(headed).findings).toEqual([]);
  });

  it('names a row that is missing', () => {
    const without = { ...monitoring, cells: monitoring.cells.filter((cells) => !isRow(cells, 'n_oo')) };

    expect(readMonitoring(without).findings).toMatchObject([
      { code: 'sheetRowMissing', severity: 'error', row: 'n_oo' },
    ]);
  });

  it('names a row that is not given, if something is filled in it', () => {
    const own = (value: RawCell): Grid => ({
      ...monitoring,
      cells: [...monitoring.cells, ['Моё', 'Кружков, всего', 'шт.', value]],
    });

    expect(readMonitoring(own(5)).findings).toMatchObject([
      { code: 'sheetRowUnknown', severity: 'warning', params: { text: 'Кружков, всего' } },
    ]);
    expect(readMonitoring(own(null)).findings).toEqual([]);
  });

  it('needs its column of codes, and says only that', () => {
    const without = withRow(monitoring, HEADINGS, (cells) => cells.slice(0, codeAt));
    const findings = readMonitoring(without).findings.filter(({ severity }) => severity === 'error');

    expect(findings).toMatchObject([{ code: 'sheetColumnMissing', params: { caption: 'Код' } }]);
  });
});
