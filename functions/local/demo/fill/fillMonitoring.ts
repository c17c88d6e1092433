import type { Columns, Value } from '../../../../shared/columns/columns';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import type { Measure } from '../../../../shared/measures/measure';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import type { Region } from '../../../../shared/regions/region';
import { monitoring } from '../../../../shared/templates/monitoring';
import { monitoringRows } from '../../../../shared/templates/monitoringRows';
import { templates } from '../../../../shared/templates/templates';
import type { DemoReporter } from '../demoPlan';
import { columnsOfRecords } from '../demoRecords';
import type { FillInput } from './fillInput';

/** What the registries of a reporter add up to; the monitoring must not declare less. */
type RegistryMeasures = readonly Measure[];

/**
 * The monitoring of a reporter: invented wholes, parts by its share of involved, forms by its registry. The
 * operator's own says that the methodologies were approved in 2020.
 */
export function fillMonitoring(input: FillInput): Columns {
  const { region, reporter, own, year } = input;
  const registry = registryMeasures(input);
  const values = own === null ? new Map<string, Value>() : numbers(own, registry, commonForm(region));
  const records = monitoringRows(region, reporter).map(({ code, partOf, unit }) =>
    unit === 'flag'
      ? { rowCode: code, value: 1, asOf: '2020-09-15' }
      : {
          rowCode: code,
          value: values.get(code) ?? formValue(code, values, registry),
          source: partOf === undefined ? null : 'organisations',
          asOf: `${year}-11-15`,
        },
  );

  return columnsOfRecords(monitoring, records);
}

function registryMeasures({ region, year, filled }: FillInput): RegistryMeasures {
  return (['mentors', 'mentees'] as const).flatMap((key) => {
    const columns = filled[key];

    return columns === undefined
      ? []
      : measuresOf(templates[key], shareColumns(templates[key], columns, year), region);
  });
}

function numbers(
  { learners, involved, organisations, mentors }: DemoReporter,
  registry: RegistryMeasures,
  form: string,
): Map<string, Value> {
  const part = (whole: number | null, percent: number): Value =>
    whole === null ? 'notApplicable' : Math.round((whole * percent) / 100);
  const whole = (number: number | null): Value => number ?? 'notApplicable';
  const school = learners.school ?? 0;
  const youth = Math.round(school * 0.35);
  const youngTeachers = Math.max(20, Math.round(school / 120));
  const enterprises = 30 + mentors * 4;
  const invited = 40 + mentors * 3;

  return new Map<string, Value>([
    ['d_oo', whole(learners.school)],
    ['n_oo', part(learners.school, involved)],
    ['d_doo', whole(learners.supplementary)],
    ['n_doo', part(learners.supplementary, involved - 6)],
    ['d_spo', whole(learners.college)],
    ['n_spo', part(learners.college, involved)],
    ['d_yt', youngTeachers],
    ['n_yt', part(youngTeachers, involved)],
    ['d_1519', youth],
    ['n_1519', part(youth, 11)],
    ['d_ent', enterprises],
    ['n_ent', part(enterprises, 33)],
    ...survey('s_e', invited * 2, involved + 12),
    ...survey('s_m', invited, involved + 14),
    ['orgs_total', organisations.length],
    ['orgs_with_programme', organisations.length],
    ['orgs_with_curator', organisations.length - (organisations.length > 4 ? 1 : 0)],
    [`f_${form}_mentees`, learnersInvolved(learners, involved, registry, form)],
  ]);
}

function survey(prefix: string, invited: number, satisfied: number): readonly [string, Value][] {
  const answered = Math.round(invited * 0.8);

  return [
    [`${prefix}_inv`, invited],
    [`${prefix}_ans`, answered],
    [`${prefix}_sat`, Math.round((answered * satisfied) / 100)],
    [`${prefix}_mean`, 8.4],
  ];
}

/** «Учитель – ученик» where the region has it, else «ученик – ученик»: most of the involved stand there. */
function commonForm({ mentoringForms }: Region): string {
  return mentoringForms.some(({ key }) => key === 'T_P') ? 'T_P' : 'P_P';
}

/** All the involved who are not in another form's registry stand under the commonest. */
function learnersInvolved(
  { school, supplementary, college }: DemoReporter['learners'],
  involved: number,
  registry: RegistryMeasures,
  form: string,
): number {
  const declared = [
    Math.round(((school ?? 0) * involved) / 100),
    Math.round(((supplementary ?? 0) * (involved - 6)) / 100),
    Math.round(((college ?? 0) * involved) / 100),
  ];

  return Math.max(...declared, countOf(registry, 'mentees.persons', form));
}

function formValue(code: string, values: ReadonlyMap<string, Value>, registry: RegistryMeasures): Value {
  const [, form, what] = /^f_(.+)_(pairs|mentors|mentees)$/.exec(code) ?? [];

  if (form === undefined) return 'noData';
  if (what === 'mentors') return countOf(registry, 'mentors.persons', form);

  return values.get(`f_${form}_mentees`) ?? countOf(registry, 'mentees.persons', form);
}

function countOf(registry: RegistryMeasures, key: string, form: string): number {
  const quantity = registry.find((one) => one.key === key && one.dimensions.form === form)?.quantity;

  return quantity !== undefined && 'value' in quantity ? quantity.value : 0;
}
