import { irkutsk } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { readTemplateSheet } from '../../../shared/sheets/readTemplateSheet';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { templates } from '../../../shared/templates/templates';
import { columnsOf, type Row, rowsOf } from './helpers/columnsOf';
import { gridOf } from './helpers/gridOf';
import { bodyOf, cellAt } from './helpers/regionValues';

const OPERATOR = { key: 'region', kind: 'region', name: 'РИКП' } as const;
const [KHASANSKY] = municipalityReporters(primorye);
const FILLED: readonly Row[] = [
  {
    rowCode: '2.2',
    state: 'done',
    doneOn: '2022-10-14',
    quantity: 2,
    evidence: 'https://example.org/1',
    comment: 'Проба',
  },
  { rowCode: '3.1', state: 'notApplicable' },
];

function sheetOf(
  region: Region,
  reporter: Parameters<typeof reporterWorkbook>[0]['reporter'],
  rows?: readonly Row[],
): SheetSpec {
  const spec = reporterWorkbook({
    region,
    reporter,
    year: 2022,
    templates: ['roadmap'],
    ...(rows ? { columns: { roadmap: columnsOf('roadmap', rows) } } : {}),
  }).find(({ stamp }) => stamp?.template === 'roadmap');

  if (!spec) throw new Error('there is no sheet of the roadmap');

  return spec;
}

const read = (spec: SheetSpec) =>
  readTemplateSheet(gridOf(spec), templates.roadmap, {
    region: irkutsk,
    reporter: OPERATOR,
    year: 2022,
    resolve: () => ({ kind: 'none' }),
  });

describe('the sheet of a roadmap', () => {
  it('has a line for each task, with its day, its plan and what is to be filled in', () => {
    const sheet = sheetOf(irkutsk, OPERATOR);

    expect(bodyOf(sheet)).toHaveLength(16);
    expect(cellAt(sheet, 0, 'Пункт')).toMatchObject({ style: 'locked' });
    expect(cellAt(sheet, 0, 'Срок')).toEqual({ value: 44926, style: 'locked', format: 'dd.mm.yyyy' });
    expect(cellAt(sheet, 0, 'План на год')).toEqual({ value: 2, style: 'locked', format: '#,##0' });
    expect(cellAt(sheet, 0, 'Код')).toEqual({ value: '2.2', style: 'locked', format: '@' });
    expect(cellAt(sheet, 0, 'Состояние')).toEqual({ value: null, style: 'input', format: '@' });
    expect(cellAt(sheet, 0, 'Дата исполнения')).toMatchObject({ style: 'input', format: 'dd.mm.yyyy' });
    expect(cellAt(sheet, 0, 'Количество')).toMatchObject({ style: 'input', format: '#,##0' });
  });

  it('has no column of a share that could reach a target, and no colours for one', () => {
    const sheet = sheetOf(irkutsk, OPERATOR);
    const headings = sheet.rows[sheet.table?.range.top ?? 0]?.cells.map((cell) => cell?.value);

    expect(headings).not.toContain('К цели');
    expect(sheet.conditionals.some(({ style }) => style === 'good')).toBe(false);
  });

  it('offers the states, of which overdue is none', () => {
    const sheet = sheetOf(irkutsk, OPERATOR);
    const place = sheet.rows[sheet.table?.range.top ?? 0]?.cells.findIndex(
      (cell) => cell?.value === 'Состояние',
    );
    const validation = sheet.validations.find(({ range }) => range.left === place);

    expect(validation).toMatchObject({ rule: { kind: 'list' }, strict: true });
    expect(enumerationItems('roadmapState', irkutsk).map(({ label }) => label)).toEqual([
      'не начато',
      'в работе',
      'выполнено',
      'не применимо',
    ]);
  });

  it('is read as it was filled, whatever stands in the cells that Svod fills', () => {
    const sheet = sheetOf(irkutsk, OPERATOR, FILLED);
    const reading = read({
      ...sheet,
      rows: sheet.rows.map(({ cells }, row) => ({
        cells: cells.map((cell) =>
          row > (sheet.table?.range.top ?? 0) && cell?.style === 'locked' && cell.format !== '@'
            ? { ...cell, value: 'испорчено' }
            : cell,
        ),
      })),
    });
    const rows = rowsOf(reading.columns);

    expect(reading.findings).toEqual([]);
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({ ...FILLED[0], due: '2022-12-31', plan: 2 });
    expect(rows.find(({ rowCode }) => rowCode === '3.1')).toMatchObject({
      state: 'notApplicable',
      plan: 200,
    });
  });

  it('says that a line is missing', () => {
    const sheet = sheetOf(irkutsk, OPERATOR, FILLED);
    const body = sheet.table?.range.top ?? 0;

    expect(read({ ...sheet, rows: sheet.rows.filter((_, row) => row !== body + 2) }).findings).toMatchObject([
      { code: 'sheetRowMissing', severity: 'error', row: '2.3' },
    ]);
  });

  it('of a municipality with a roadmap of its own holds that and the clauses of its act', () => {
    if (!KHASANSKY) throw new Error('nobody reports there');

    const codes = bodyOf(sheetOf(primorye, KHASANSKY)).map((cells) => cells.at(-2)?.value);

    expect(codes).toHaveLength(15);
    expect(codes.slice(-2)).toEqual(['d.2.1', 'd.2.2']);
  });

  it('keeps at home what the server knows anyway, and the comment', () => {
    expect(sharedColumns(templates.roadmap).map(({ key }) => key)).toEqual([
      'state',
      'doneOn',
      'quantity',
      'evidence',
      'rowCode',
    ]);
  });
});
