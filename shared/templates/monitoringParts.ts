import type { OrgLevel, ReporterKind } from '../regions/reporterKind';
import type { FixedRow } from './template';

/** A line of the monitoring with those who fill it in. */
export type OwnedRow = {
  readonly row: FixedRow;
  readonly reportedBy: readonly ReporterKind[];
  /** Of organisations that report themselves, those of this level; `null`: of any. */
  readonly level: OrgLevel | null;
  /** Not asked for in a region without this indicator; `null`: asked for everywhere. */
  readonly onlyWith: string | null;
};

type Caption = readonly [code: string, caption: string];

const M: readonly ReporterKind[] = ['municipality'];
const MO: readonly ReporterKind[] = ['municipality', 'organisation'];
const R: readonly ReporterKind[] = ['region'];

const FORMS = 'Формы наставничества';
const COVERAGE = 'Охват организаций';
const METHODOLOGY = 'Методология (заполняет региональный оператор)';

/**
 * A whole and a part of it, whose share is the indicator. With a `level` organisations of that level that
 * report themselves fill it in too.
 */
export function shareRows(
  section: string,
  [whole, wholeCaption]: Caption,
  [part, partCaption]: Caption,
  of: { readonly indicator: string; readonly level?: OrgLevel; readonly unit?: FixedRow['unit'] },
): readonly OwnedRow[] {
  const { indicator, level = null, unit = 'people' } = of;
  const owner = { reportedBy: level === null ? M : MO, level, onlyWith: indicator };

  return [
    { ...owner, row: line(whole, section, wholeCaption, unit) },
    { ...owner, row: { ...line(part, section, partCaption, unit), partOf: whole, indicator } },
  ];
}

/** Invited, answered, satisfied and the mean score of a survey. */
export function surveyRows(prefix: string, section: string, indicator: string): readonly OwnedRow[] {
  const invited = `${prefix}_inv`;
  const answered = `${prefix}_ans`;
  const rows: readonly FixedRow[] = [
    line(invited, section, 'Приглашено к опросу', 'people'),
    { ...line(answered, section, 'из них ответили', 'people'), partOf: invited },
    {
      ...line(`${prefix}_sat`, section, 'из ответивших удовлетворены', 'people'),
      partOf: answered,
      indicator,
    },
    { ...line(`${prefix}_mean`, section, 'Средний балл (1–10)', 'points'), required: false },
  ];

  return rows.map((row) => ({ row, reportedBy: MO, level: null, onlyWith: indicator }));
}

/** How many pairs, mentors and mentees a form of mentoring has. */
export function formRows(key: string, title: string): readonly OwnedRow[] {
  return [
    line(`f_${key}_pairs`, FORMS, `${title}: пар и групп`, 'pairs'),
    line(`f_${key}_mentors`, FORMS, `${title}: наставников`, 'people'),
    line(`f_${key}_mentees`, FORMS, `${title}: наставляемых`, 'people'),
  ].map((row) => ({ row, reportedBy: MO, level: null, onlyWith: null }));
}

/** How many organisations there are, have a programme, have a curator. */
export function coverageRows(): readonly OwnedRow[] {
  const partOf = 'orgs_total';
  const rows: readonly FixedRow[] = [
    line(partOf, COVERAGE, 'Образовательных организаций, всего', 'organisations'),
    {
      ...line('orgs_with_programme', COVERAGE, 'из них с программой наставничества', 'organisations'),
      partOf,
    },
    { ...line('orgs_with_curator', COVERAGE, 'из них с назначенным куратором', 'organisations'), partOf },
  ];

  return rows.map((row) => ({ row, reportedBy: M, level: null, onlyWith: null }));
}

/** Whether a methodology is approved; the region's to say. */
export function flagRow(code: string, caption: string, indicator: string): OwnedRow {
  return {
    row: { ...line(code, METHODOLOGY, caption, 'flag'), indicator },
    reportedBy: R,
    level: null,
    onlyWith: indicator,
  };
}

function line(code: string, section: string, caption: string, unit: FixedRow['unit']): FixedRow {
  return { code, section, caption, unit, required: true };
}
