import { check } from '../../../shared/checking/check';
import type { Finding, FindingParams } from '../../../shared/checking/finding';
import type { FindingCode } from '../../../shared/checking/findingCode';
import type { CheckOutcome } from '../../../shared/checking/outcome';
import type { CheckContext, Rule } from '../../../shared/checking/rule';
import { type Columns, ROW_CODE, type Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import type { Measure } from '../../../shared/measures/measure';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { filledRow } from './sampleRows';

/** A row as its values by column key. */
export type Row = Readonly<Record<string, Value>>;

/** A row code or person code that is the same in every run. */
export function code(number: number, letter = 'a'): string {
  return `${letter}${String(number).padStart(11, '0')}`;
}

/** Columns of rows; every key that any of them has is a column. Row codes count up unless given. */
export function columnsOf(rows: readonly Row[]): Columns {
  const keys = new Set([ROW_CODE, ...rows.flatMap((row) => Object.keys(row))]);
  const valueIn = (row: Row, key: string, index: number): Value =>
    row[key] ?? (key === ROW_CODE && row[key] === undefined ? code(index) : null);

  return {
    rows: rows.length,
    columns: Object.fromEntries(
      [...keys].map((key) => [key, encodeColumn(rows.map((row, index) => valueIn(row, key, index)))]),
    ),
  };
}

/** What the sample organisation, mentor and reporter are called. */
export const ORGANISATION = code(1, 'c');
export const MENTOR = code(1, 'b');

/** A municipality in November 2024 that has nothing to compare with. */
export function contextWith(more: Partial<CheckContext> = {}): CheckContext {
  return {
    region: khabarovsk,
    reporter: { key: '08701000', kind: 'municipality', name: 'город Хабаровск' },
    year: 2024,
    today: '2024-11-20',
    ...more,
  };
}

/** The same for a college that reports itself. */
export const COLLEGE: CheckContext['reporter'] = {
  key: ORGANISATION,
  kind: 'organisation',
  name: 'Тестовый колледж',
  level: 'college',
};
/** And for the region's operator. */
export const REGION: CheckContext['reporter'] = { key: 'region', kind: 'region', name: 'Хабаровский край' };

const shared: Readonly<Partial<Record<TemplateKey, Row>>> = {
  organisations: { shortName: 'СОШ № 1', level: 'school' },
  mentors: {
    personCode: code(1, 'p'),
    ageBand: 'from20',
    category: 'teacher',
    organisation: ORGANISATION,
    workplaceType: 'school',
    enterpriseLegalInn: null,
    weeklyHours: 2,
    forms: 'T_P',
    monthIn: '2024-09',
    monthOut: null,
    state: 'running',
    trained: 'yes',
  },
  mentees: {
    personCode: code(2, 'p'),
    ageBand: '10-14',
    category: 'schoolPupil',
    organisation: ORGANISATION,
    requestType: 'study',
    form: 'T_P',
    mentor: MENTOR,
    monthIn: '2024-09',
    monthOut: null,
    state: 'running',
    result: null,
    completed: 'no',
    youngTeacher: null,
  },
};

const local: Readonly<Partial<Record<TemplateKey, Row>>> = {
  organisations: { shortName: 'СОШ № 1', level: 'school', opened: null, closed: null, curator: null },
  mentors: {
    lastName: 'Тестов',
    firstName: 'Тест',
    middleName: 'Тестович',
    birthYear: 1980,
    category: 'teacher',
    organisation: ORGANISATION,
    dateIn: '2024-09-15',
    dateOut: null,
    contact: null,
    competences: null,
    caseUrl: null,
    consent: 'given',
    consentPublish: null,
  },
  mentees: {
    lastName: 'Пробов',
    firstName: 'Проба',
    middleName: null,
    birthYear: 2012,
    organisation: ORGANISATION,
    form: 'T_P',
    classGroup: '5А',
    dateIn: '2024-09-15',
    dateOut: null,
    caseUrl: null,
    consent: 'given',
    consentPublish: null,
    consentGivenBy: 'representative',
  },
};

/** What a rule of its own demands of a row besides what its template does. */
const RULED: Readonly<Partial<Record<TemplateKey, Row>>> = { documents: { number: '№ 1' } };

/** A row of a registry that no rule objects to, changed by `more`. */
export function sampleRow(
  template: Exclude<TemplateKey, 'monitoring'>,
  reads: Rule['reads'],
  more: Row = {},
): Row {
  const row = (reads === 'shared' ? shared : local)[template] ?? filledRow(templates[template], reads);

  return { ...row, ...RULED[template], ...more };
}

/** What is checked: rows that differ from the sample, or lines of the monitoring by code. */
export type Sheet =
  | {
      readonly template: Exclude<TemplateKey, 'monitoring'>;
      readonly reads?: Rule['reads'];
      readonly rows: readonly Row[];
    }
  | {
      readonly template: 'monitoring';
      readonly lines: Readonly<Record<string, Value>>;
      readonly asOf?: Value;
    };

/** The outcome of checking a sheet. */
export function checkSheet(sheet: Sheet, more: Partial<CheckContext> = {}): CheckOutcome {
  return check(templates[sheet.template], toColumns(sheet), contextWith(more), readsOf(sheet));
}

/** The columns of a sheet. */
export function toColumns(sheet: Sheet): Columns {
  if (sheet.template !== 'monitoring')
    return columnsOf(sheet.rows.map((row) => sampleRow(sheet.template, readsOf(sheet), row)));

  const rows = Object.entries(sheet.lines).map(
    ([rowCode, value]): Row => ({ rowCode, value, asOf: sheet.asOf ?? null }),
  );

  return columnsOf(rows);
}

function readsOf(sheet: Sheet): Rule['reads'] {
  return sheet.template === 'monitoring' ? 'shared' : (sheet.reads ?? 'shared');
}

/** Where a rule found something, `row:column` (rows count from 0, lines of the monitoring by code; `*` for none). */
export function places(found: CheckOutcome, rule: FindingCode): readonly string[] {
  return of(found, rule).map(({ row, column }) => `${rowName(row)}:${column ?? '*'}`);
}

/** What the texts of a rule's findings are given. */
export function paramsOf(found: CheckOutcome, rule: FindingCode): readonly FindingParams[] {
  return of(found, rule).map(({ params }) => params);
}

function of(found: CheckOutcome, rule: FindingCode): readonly Finding[] {
  return found.findings.filter((finding) => finding.code === rule);
}

function rowName(row: string | null): string {
  if (row === null) return '*';

  return /^a\d{11}$/.test(row) ? String(Number(row.slice(1))) : row;
}

/** A measure that was counted. */
export function measure(key: string, value: number, dimensions: Measure['dimensions'] = {}): Measure {
  return { key, dimensions, quantity: { kind: 'exact', value } };
}

/** Lines that say for every form of the region how many pairs, mentors and mentees there are. */
export function formLines(value: Value): Record<string, Value> {
  return Object.fromEntries(
    khabarovsk.mentoringForms.flatMap(({ key }) =>
      ['pairs', 'mentors', 'mentees'].map((suffix) => [`f_${key}_${suffix}`, value]),
    ),
  );
}
