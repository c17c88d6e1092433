import type { WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { columnsOf, type Row } from '../../shared/sheets/helpers/columnsOf';
import { REPORTER as reporter } from '../../shared/sheets/helpers/filled';

/** The registries that the corpus fills. */
export type SmallKey = 'organisations' | 'mentors' | 'mentees';

/** Whose the small workbook is, at a time when nothing is late. */
export const SMALL_OWNER: WorkbookOwner = { region, reporter, year: 2024, now: new Date(DEMO_INSTANT) };

/** Three organisations, three mentors, four mentees; nobody real, and nothing to mend. */
export const SMALL_ROWS: Readonly<Record<SmallKey, readonly Row[]>> = {
  organisations: [
    organisationRow(1, { shortName: 'СОШ № 5', fullName: 'Средняя школа № 5', learners: 512 }),
    organisationRow(2, { shortName: 'Ёлочка', level: 'supplementary', opened: '2001-09-01', learners: 120 }),
    organisationRow(3, { shortName: 'Лицей «Ступени»', curatorAppointed: 'yes', learners: 'noData' }),
  ],
  mentors: [mentorRow(1, { weeklyHours: 1.5 }), mentorRow(2, { middleName: 'Тестович' }), mentorRow(3)],
  mentees: [
    menteeRow(1, { classGroup: '5-6' }),
    menteeRow(2, { birthYear: 2009 }),
    menteeRow(3, { state: 'completed', dateOut: '2024-11-20', result: 'reached' }),
    menteeRow(4, { dateIn: '2024-09-02' }),
  ],
};

/** The sheets of the small workbook, or of one with other rows. */
export function smallSpecs(
  rows: Readonly<Record<SmallKey, readonly Row[]>> = SMALL_ROWS,
): readonly SheetSpec[] {
  const columns = {
    organisations: columnsOf('organisations', rows.organisations),
    mentors: columnsOf('mentors', rows.mentors),
    mentees: columnsOf('mentees', rows.mentees),
  };

  const specs = reporterWorkbook({ region, reporter, year: 2024, columns });

  // An empty monitoring is full of findings, which are not what is looked at here.
  return specs.filter(({ stamp }) => stamp?.template !== 'monitoring');
}

/** A school, told from others by its number. */
export function organisationRow(number: number, more: Row = {}): Row {
  return { rowCode: codeOf('a', number), shortName: `Проба ${number}`, level: 'school', ...more };
}

/** A teacher of the first school. */
export function mentorRow(number: number, more: Row = {}): Row {
  return {
    ...personOf('b', number),
    category: 'teacher',
    organisation: codeOf('a', 1),
    workplaceType: 'school',
    forms: 'T_P',
    dateIn: '2024-09-15',
    state: 'running',
    consent: 'given',
    ...more,
  };
}

/** A pupil of the first school with its first teacher. */
export function menteeRow(number: number, more: Row = {}): Row {
  return {
    ...personOf('c', number),
    birthYear: 2010,
    category: 'schoolPupil',
    organisation: codeOf('a', 1),
    requestType: 'study',
    form: 'T_P',
    mentor: codeOf('b', 1),
    dateIn: '2024-09-15',
    state: 'running',
    consent: 'given',
    consentGivenBy: 'representative',
    ...more,
  };
}

function personOf(letter: string, number: number): Row {
  return {
    rowCode: codeOf(letter, number),
    personCode: codeOf(`p${letter}`, number),
    lastName: `Проба${lettersOf(number)}`,
    firstName: 'Тест',
  };
}

function codeOf(start: string, number: number): string {
  return start + String(number).padStart(12 - start.length, '0');
}

/** Names have no digits. */
function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'абвгдежзик'.charAt(Number(digit))).join('');
}
