import { sheets as wording } from '../../../shared/messages/ru/sheets';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { listPlan } from '../../../shared/sheets/listPlan';
import { readTemplateSheet } from '../../../shared/sheets/readTemplateSheet';
import { templateSheet } from '../../../shared/sheets/templateSheet';
import { monitoring } from '../../../shared/templates/monitoring';
import type { FixedRow, Template, TemplateColumn } from '../../../shared/templates/template';
import { columnsOf as encoded } from '../measures/columnsOf';
import { rowsOf } from './helpers/columnsOf';
import { REPORTER } from './helpers/filled';
import { gridOf } from './helpers/gridOf';
import { cellAt } from './helpers/regionValues';

const YEAR = 2024;
const ROWS: readonly FixedRow[] = [
  { code: 'x_all', section: 'Раздел', caption: 'Всего', unit: 'people', required: true },
  {
    code: 'x_some',
    section: 'Раздел',
    caption: 'из них',
    unit: 'people',
    required: true,
    partOf: 'x_all',
    indicator: 'K2',
    facts: { seen: '2024-05-31' },
  },
];
const seen: TemplateColumn = {
  key: 'seen',
  caption: 'Смотрели',
  help: 'Когда это смотрели.',
  kind: { type: 'date' },
  required: 'optional',
  sharing: 'local',
  width: 12,
  locked: true,
};
/** Given rows whose numbers stand in a column of another key, and which know a day besides. */
const template: Template = {
  ...monitoring,
  columns: [
    ...monitoring.columns.map((column) => (column.key === 'value' ? { ...column, key: 'amount' } : column)),
    seen,
  ],
  fixedRows: { of: () => ROWS, codes: () => ['x_all', 'x_some'], value: 'amount' },
};
const filled = encoded([
  { rowCode: 'x_all', amount: 200 },
  { rowCode: 'x_some', amount: 150 },
]);
const without = (...keys: readonly string[]): Template => ({
  ...template,
  columns: template.columns.filter(({ key }) => !keys.includes(key)),
});

function sheetOf(one: Template) {
  const lists = listPlan({ region, reporter: REPORTER, templates: [one], sheets: {}, wording });
  const address = { region, reporter: REPORTER, year: YEAR, baseRevision: 0, wording };

  return templateSheet(one, address, filled, lists, () => '');
}

const headingsOf = (one: Template) => {
  const { rows, table } = sheetOf(one);

  return rows[table?.range.top ?? 0]?.cells.map((cell) => cell?.value);
};

describe('a template whose rows are given', () => {
  it('has its shares and its marks worked out from the column that it names', () => {
    const sheet = sheetOf(template);

    expect(cellAt(sheet, 1, 'Доля, %')).toMatchObject({
      value: 75,
      formula:
        'IF(AND(ISNUMBER(D8),ISNUMBER(INDEX($D$7:$D$8,MATCH("x_all",$L$7:$L$8,0)))),IF(INDEX($D$7:$D$8,MATCH("x_all",$L$7:$L$8,0))>0,100*D8/INDEX($D$7:$D$8,MATCH("x_all",$L$7:$L$8,0)),""),"")',
    });
    expect(cellAt(sheet, 1, 'К цели')).toMatchObject({ value: 'цель достигнута' });
    expect(sheet.conditionals.filter(({ style }) => style === 'good')).toHaveLength(1);
  });

  it('has what a row knows of itself in the locked column of that key', () => {
    const sheet = sheetOf(template);

    expect(cellAt(sheet, 1, 'Смотрели')).toEqual({ value: 45443, style: 'locked', format: 'dd.mm.yyyy' });
    expect(cellAt(sheet, 0, 'Смотрели').value).toBeNull();
  });

  it('is read with all that Svod fills in, from the column that it names', () => {
    const { columns, findings } = readTemplateSheet(gridOf(sheetOf(template)), template, {
      region,
      reporter: REPORTER,
      year: YEAR,
      resolve: () => ({ kind: 'none' }),
    });

    expect(findings).toEqual([]);
    expect(rowsOf(columns)[1]).toMatchObject({
      rowCode: 'x_some',
      amount: 150,
      share: 75,
      target: 70,
      seen: '2024-05-31',
    });
  });

  it.each([['share'], ['target']])('has no mark beside a target where it lacks the column %s', (key) => {
    expect(headingsOf(template)).toContain('К цели');
    expect(headingsOf(without(key))).not.toContain('К цели');
  });
});
