import type { CheckedTask, CheckReport, ListedFinding } from '../../../../addin/src/usecases/desk';
import type { Finding } from '../../../../shared/checking/finding';
import { counted } from '../../../../shared/measures/measure';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { owner } from './fakeSession';

/** What goes wrong in a registry, in turn. */
const KINDS = [
  {
    code: 'readYear',
    severity: 'error',
    column: 'birthYear',
    caption: 'Год рождения',
    params: { text: '15 лет', min: 1960, max: 2020 },
  },
  {
    code: 'menteeAge',
    severity: 'warning',
    column: 'birthYear',
    caption: 'Год рождения',
    params: { actual: 9 },
  },
  {
    code: 'requiredBlank',
    severity: 'error',
    column: 'category',
    caption: 'Категория наставляемого',
    params: {},
  },
  {
    code: 'tooManyMentees',
    severity: 'warning',
    column: 'mentor',
    caption: 'Наставник (ФИО)',
    params: { count: 11, max: 10 },
  },
  {
    code: 'sheetColumnUnknown',
    severity: 'notice',
    column: null,
    caption: 'Примечание завуча',
    params: { caption: 'Примечание завуча' },
  },
] as const;
/** Where the columns of the findings stand. */
const COLUMN = 5;
const FIRST_ROW = 8;

const TOTALS = [
  counted('mentors.rows', 40),
  counted('mentors.persons', 38),
  counted('mentors.persons', 30, { category: 'teacher' }),
  counted('mentors.persons', 8, { form: 'P_P' }),
  counted('mentors.persons', 21, { level: 'school' }),
];

/** A report of the check with `count` findings; the explanations are by id, and the errors go when `mended`. */
export function fakeReport(
  count: number,
  explained: ReadonlyMap<string, string> = new Map(),
  keys: readonly TemplateKey[] = ['organisations', 'mentors', 'mentees', 'monitoring'],
  registries: 'rows' | 'counts' = 'rows',
): CheckReport {
  const listed = Array.from({ length: count }, (_, index) => findingAt(index, explained));
  const sheets = keys.map((template): CheckedTask => {
    const findings = template === 'mentees' ? listed : [];

    return {
      template,
      sheet: templates[template].name,
      rows: template === 'mentees' ? 1234 : 40,
      errors: findings.filter(({ finding }) => finding.severity === 'error').length,
      unexplained: findings.filter(isUnexplained).length,
      total: findings.length,
      findings,
      ...(registries === 'counts' && template === 'mentors' ? { totals: TOTALS } : {}),
    };
  });

  return { owner, sheets, ready: sheets.every(({ errors, unexplained }) => errors + unexplained === 0) };
}

function isUnexplained({ finding, explanation }: ListedFinding): boolean {
  return finding.severity === 'warning' && explanation === null;
}

function findingAt(index: number, explained: ReadonlyMap<string, string>): ListedFinding {
  const kind = KINDS[index % KINDS.length] ?? KINDS[0];
  const id = `f${index}`;
  const whole = kind.column === null;
  const address = {
    code: kind.code,
    row: whole ? null : `row${index}`,
    column: kind.column,
    fingerprint: id,
  };
  const finding: Finding = { ...address, severity: kind.severity, params: kind.params };
  const text = explained.get(id);

  return {
    id,
    template: 'mentees',
    sheet: templates.mentees.name,
    finding,
    row: whole ? null : FIRST_ROW + index,
    column: whole ? null : COLUMN,
    caption: kind.caption,
    explanation: text === undefined ? null : { ...address, text },
  };
}
