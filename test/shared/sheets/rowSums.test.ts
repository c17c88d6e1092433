import { irkutsk as region } from '../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { rowSums } from '../../../shared/sheets/rowSums';
import { mentors } from '../../../shared/templates/mentors';
import { monitoring } from '../../../shared/templates/monitoring';
import { columnsOf, type Row, rowsOf } from './helpers/columnsOf';
import { gridOf } from './helpers/gridOf';

const SCHOOL = { level: 'school', learners: 500, hasProgramme: 'yes', hasCurator: 'no' };
const sums = (...rows: readonly Row[]) =>
  rowSums(monitoring, { orgMonitoring: columnsOf('orgMonitoring', rows) }, region);

describe('the sums beside a municipality’s numbers', () => {
  it.each([
    ['schools only', 'd_oo', [SCHOOL, SCHOOL, { ...SCHOOL, level: 'supplementary' }], 1000],
    ['zeros', 'd_oo', [{ ...SCHOOL, learners: 0 }], 0],
    [
      'a school without data, as a lower bound',
      'd_oo',
      [SCHOOL, { ...SCHOOL, learners: 'noData' }],
      'не меньше 500',
    ],
    ['a school that is not concerned', 'd_oo', [SCHOOL, { ...SCHOOL, learners: 'notApplicable' }], 500],
    ['nobody’s numbers, which is no zero', 'd_oo', [{ ...SCHOOL, learners: 'noData' }], null],
    ['no such level', 'd_spo', [SCHOOL], null],
    ['all organisations', 'orgs_total', [SCHOOL, { ...SCHOOL, level: 'college' }], 2],
    ['those that say yes', 'orgs_with_programme', [SCHOOL, { ...SCHOOL, hasProgramme: 'no' }], 1],
    ['nobody that says yes', 'orgs_with_curator', [SCHOOL], 0],
    ['nobody that answers', 'orgs_with_curator', [{ ...SCHOOL, hasCurator: null }], null],
  ] as const)('are of %s', (_, code, rows, value) => {
    expect(sums(...rows)?.get(code)?.value).toBe(value);
  });

  it('are blank, but live, while the organisations’ sheet is', () => {
    const cell = rowSums(monitoring, { orgMonitoring: null }, region)?.get('d_oo');

    expect(cell?.value).toBeNull();
    expect(cell?.formula).toBe(
      'IF(COUNTIFS(МониторингОрганизаций!$C:$C,">=0",МониторингОрганизаций!$B:$B,"школа")=0,"",' +
        'IF(COUNTIFS(МониторингОрганизаций!$C:$C,"нет данных",МониторингОрганизаций!$B:$B,"школа")=0,' +
        'SUMIFS(МониторингОрганизаций!$C:$C,МониторингОрганизаций!$C:$C,">=0",МониторингОрганизаций!$B:$B,"школа"),' +
        '"не меньше "&SUMIFS(МониторингОрганизаций!$C:$C,МониторингОрганизаций!$C:$C,">=0",МониторингОрганизаций!$B:$B,"школа")))',
    );
  });

  it('are not there without the organisations’ sheet, or for a template that is compared with none', () => {
    expect(rowSums(monitoring, { organisations: null }, region)).toBeNull();
    expect(rowSums(mentors, { orgMonitoring: null }, region)).toBeNull();
  });

  it('stand beside lines that the monitoring has, and only there', () => {
    const lines = new Set(monitoring.fixedRows?.codes(region));

    expect([...(sums(SCHOOL) ?? new Map()).keys()].filter((code) => !lines.has(code))).toEqual([]);
  });
});

describe('the monitoring’s sheet', () => {
  const [reporter = never()] = municipalityReporters(region);
  const monitoringOf = (columns: Parameters<typeof reporterWorkbook>[0]['columns']) =>
    reporterWorkbook({ region, reporter, year: 2024, columns: columns ?? {} });
  const values = { monitoring: columnsOf('monitoring', [{ rowCode: 'd_oo', value: 480 }]) };
  const beside = { ...values, orgMonitoring: columnsOf('orgMonitoring', [SCHOOL]) };
  const headingsOf = (specs: ReturnType<typeof monitoringOf>) =>
    specs.find(({ stamp }) => stamp?.template === 'monitoring')?.rows[5]?.cells.map((cell) => cell?.value);

  it('has the sums beside the values where the workbook has the organisations’ sheet', () => {
    const headings = headingsOf(monitoringOf(beside)) ?? [];

    expect(headings[headings.indexOf('Значение') + 1]).toBe('По организациям');
  });

  it('has no such column in a workbook without it', () => {
    expect(headingsOf(monitoringOf(values))).not.toContain('По организациям');
  });

  it('is read back without them: what stands there is never taken for a value', () => {
    const grids = monitoringOf(beside).map(gridOf);
    const { sheets } = readWorkbookSheets(grids, { region, reporter, year: 2024 });
    const reading = sheets.find(({ template }) => template.key === 'monitoring');
    const rows = reading ? rowsOf(reading.columns) : [];

    expect(reading?.findings).toEqual([]);
    expect(rows.filter(({ value }) => value !== undefined)).toMatchObject([{ rowCode: 'd_oo', value: 480 }]);
  });

  function never(): Reporter {
    throw new Error('the region has no municipality');
  }
});
