import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { Grid } from '../../../../shared/sheets/grid';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import { columnsOf, type Row } from './columnsOf';
import { gridOf } from './gridOf';

/** The reporter of these tests. */
export const REPORTER: Reporter = municipalityReporters(khabarovsk)[0] ?? never();
/** A college that reports itself. */
export const COLLEGE: Reporter = {
  key: 'cccccccccccc',
  kind: 'organisation',
  name: 'Тестовый колледж',
  level: 'college',
};

/** The sheets that `ROWS` fill. */
type FilledKey = 'organisations' | 'mentors' | 'mentees' | 'monitoring';

/** Two organisations, two mentors, two mentees and some numbers; nobody real. */
export const ROWS: Readonly<Record<FilledKey, readonly Row[]>> = {
  organisations: [
    {
      rowCode: 'aaaaaaaaaaaa',
      shortName: 'СОШ № 5',
      fullName: 'Тестовая школа № 5',
      level: 'school',
      learners: 'noData',
    },
    {
      rowCode: 'bbbbbbbbbbbb',
      shortName: 'ЦДТ',
      level: 'supplementary',
      learners: 120,
      opened: '2001-09-01',
    },
  ],
  mentors: [
    mentor('mmmmmmmmmmmm', 'Тестов', 'aaaaaaaaaaaa', { middleName: 'Тестович', weeklyHours: 1.5 }),
    mentor('nnnnnnnnnnnn', 'Пробова', 'bbbbbbbbbbbb', { forms: 'T_T+P_P' }),
  ],
  mentees: [
    mentee('eeeeeeeeeeee', 'Примеров', 'aaaaaaaaaaaa', 'mmmmmmmmmmmm', { classGroup: '5-6' }),
    mentee('ffffffffffff', 'Образцова', 'bbbbbbbbbbbb', 'nnnnnnnnnnnn', {
      state: 'completed',
      dateOut: '2024-12-20',
      result: 'reached',
    }),
  ],
  monitoring: [
    { rowCode: 'd_oo', value: 1000, quality: 'exact', source: 'oo1', asOf: '2024-10-01' },
    { rowCode: 'n_oo', value: 712, quality: 'estimate' },
    { rowCode: 'd_spo', value: 'notApplicable' },
    { rowCode: 'n_yt', value: 'noData' },
    { rowCode: 's_e_mean', value: 8.25 },
  ],
};

/** `ROWS` as whole columns. */
export const COLUMNS = {
  organisations: columnsOf('organisations', ROWS.organisations),
  mentors: columnsOf('mentors', ROWS.mentors),
  mentees: columnsOf('mentees', ROWS.mentees),
  monitoring: columnsOf('monitoring', ROWS.monitoring),
};

/** The sheets of `REPORTER`'s workbook for 2024, filled with `ROWS`, as grids by template. */
export function filledGrids(
  rows: Partial<Record<TemplateKey, readonly Row[]>> = ROWS,
): Record<FilledKey, Grid> {
  const columns = Object.fromEntries(
    TEMPLATE_KEYS.flatMap((key) => {
      const some = rows[key];

      return some ? [[key, columnsOf(key, some)]] : [];
    }),
  );
  const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, columns });
  const grid = (key: TemplateKey): Grid =>
    gridOf(specs.find(({ stamp }) => stamp?.template === key) ?? never());

  return {
    organisations: grid('organisations'),
    mentors: grid('mentors'),
    mentees: grid('mentees'),
    monitoring: grid('monitoring'),
  };
}

function mentor(rowCode: string, lastName: string, organisation: string, more: Row): Row {
  return {
    rowCode,
    personCode: rowCode.replaceAll(/[mn]/g, 'p'),
    lastName,
    firstName: 'Тест',
    category: 'teacher',
    organisation,
    workplaceType: 'school',
    forms: 'T_T',
    dateIn: '2024-09-15',
    state: 'running',
    consent: 'given',
    ...more,
  };
}

function mentee(rowCode: string, lastName: string, organisation: string, mentorCode: string, more: Row): Row {
  return {
    rowCode,
    personCode: rowCode.replaceAll(/[ef]/g, 'q'),
    lastName,
    firstName: 'Пример',
    birthYear: 2010,
    category: 'schoolPupil',
    organisation,
    requestType: 'study',
    form: 'P_P',
    mentor: mentorCode,
    dateIn: '2024-09-15',
    state: 'running',
    consent: 'given',
    consentGivenBy: 'representative',
    ...more,
  };
}

function never(): never {
  throw new Error('the test data are incomplete');
}
