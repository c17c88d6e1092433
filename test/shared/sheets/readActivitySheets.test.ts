import { check } from '../../../shared/checking/check';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { irkutsk as region } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import { OF_MUNICIPALITY, OF_OPERATOR, type Rows } from './helpers/activityRows';
import { columnsOf, rowsOf } from './helpers/columnsOf';
import { gridOf } from './helpers/gridOf';

const OPERATOR: Reporter = { key: 'region', kind: 'region', name: 'Оператор' };
const [MUNICIPALITY = OPERATOR] = municipalityReporters(region);

const readBack = (reporter: Reporter, rows: Rows) => {
  const columns = Object.fromEntries(
    TEMPLATE_KEYS.flatMap((key) => (rows[key] === undefined ? [] : [[key, columnsOf(key, rows[key])]])),
  );
  const specs = reporterWorkbook({ region, reporter, year: 2024, columns });

  return readWorkbookSheets(specs.map(gridOf), { region, reporter, year: 2024 }).sheets;
};

describe.each([
  ['a municipality', MUNICIPALITY, OF_MUNICIPALITY],
  ['the operator', OPERATOR, OF_OPERATOR],
] as const)('the lists of activities of %s', (_, reporter, rows) => {
  const sheets = readBack(reporter, rows).filter(({ template }) => rows[template.key] !== undefined);

  it('are all on its workbook', () => {
    expect(sheets.map(({ template }) => template.key).toSorted()).toEqual(Object.keys(rows).toSorted());
  });

  it.each(sheets)('are read back as they were written ($template.key)', ({ template, columns, findings }) => {
    expect(rowsOf(columns)).toEqual(rows[template.key]);
    expect(findings).toEqual([]);
  });

  it.each(sheets)('pass the checks ($template.key)', ({ template, columns }) => {
    const context = { region, reporter, year: 2024, today: '2024-12-15' };
    const shared = check(template, shareColumns(template, columns, 2024), context, 'shared');
    const local = check(template, columns, context, 'local');

    expect([...shared.findings, ...local.findings].map(({ code, column }) => [code, column])).toEqual([]);
  });
});
