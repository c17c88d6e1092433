import type { Region } from '../regions/region';
import type { ReporterKind } from '../regions/reporterKind';
import type { FixedRow } from './template';

const M: readonly ReporterKind[] = ['municipality'];
const O: readonly ReporterKind[] = ['organisation'];
const MO: readonly ReporterKind[] = ['municipality', 'organisation'];
const R: readonly ReporterKind[] = ['region'];

const INVOLVED = 'Вовлечённость обучающихся и педагогов';
const AGE = 'Дети и подростки от 15 до 19 лет';
const ENTERPRISES = 'Предприятия';
const MENTEE_SURVEY = 'Опрос наставляемых';
const MENTOR_SURVEY = 'Опрос наставников';
const FORMS = 'Формы наставничества';
const COVERAGE = 'Охват организаций';
const METHODOLOGY = 'Методология (заполняет региональный оператор)';

/** Rows that do not depend on the region, in sheet order; forms stand between the surveys and the coverage. */
const BEFORE_FORMS: readonly FixedRow[] = [
  people('d_oo', INVOLVED, 'Обучающихся школ, всего', M),
  part('n_oo', INVOLVED, 'из них вовлечены в наставничество', M, 'd_oo', 'K2'),
  people('d_doo', INVOLVED, 'Обучающихся доп. образования, всего', M),
  part('n_doo', INVOLVED, 'из них вовлечены в наставничество', M, 'd_doo', 'K4'),
  people('d_spo', INVOLVED, 'Обучающихся СПО, всего', MO),
  part('n_spo', INVOLVED, 'из них вовлечены в наставничество', MO, 'd_spo', 'K6'),
  people('d_yt', INVOLVED, 'Учителей до 35 лет в первые три года работы, всего', M),
  part('n_yt', INVOLVED, 'из них вовлечены в поддержку и сопровождение', M, 'd_yt', 'K7'),
  people('d_1519', AGE, 'Детей и подростков от 15 до 19 лет, всего', M),
  part('n_1519', AGE, 'из них вошли в программы в роли наставника', M, 'd_1519', 'K8'),
  { ...people('d_ent', ENTERPRISES, 'Предприятий, всего', M), unit: 'enterprises' },
  {
    ...part('n_ent', ENTERPRISES, 'из них предоставили наставников', M, 'd_ent', 'K9'),
    unit: 'enterprises',
  },
  ...survey('s_e', MENTEE_SURVEY, 'K10'),
  ...survey('s_m', MENTOR_SURVEY, 'K11'),
];

const AFTER_FORMS: readonly FixedRow[] = [
  { ...people('orgs_total', COVERAGE, 'Образовательных организаций, всего', M), unit: 'organisations' },
  {
    ...part('orgs_with_programme', COVERAGE, 'из них с программой наставничества', M, 'orgs_total'),
    unit: 'organisations',
  },
  {
    ...part('orgs_with_curator', COVERAGE, 'из них с назначенным куратором', M, 'orgs_total'),
    unit: 'organisations',
  },
  flag('m_oo', 'Методология наставничества обучающихся школ утверждена', 'K1'),
  flag('m_doo', 'Методология для обучающихся доп. образования утверждена', 'K3'),
  flag('m_spo', 'Методология в системе СПО утверждена', 'K5'),
];

/** The lines of the monitoring sheet that `reporter` fills in `region`, in sheet order. */
export function monitoringRows(region: Region, reporter: ReporterKind): readonly FixedRow[] {
  const forms = region.mentoringForms.flatMap((form) => formRows(form.key, form.title));

  return [...BEFORE_FORMS, ...forms, ...AFTER_FORMS].filter((row) => row.reportedBy.includes(reporter));
}

function people(
  code: string,
  section: string,
  caption: string,
  reportedBy: readonly ReporterKind[],
): FixedRow {
  return { code, section, caption, unit: 'people', reportedBy, required: true };
}

function part(
  code: string,
  section: string,
  caption: string,
  reportedBy: readonly ReporterKind[],
  partOf: string,
  indicator?: string,
): FixedRow {
  return { ...people(code, section, caption, reportedBy), partOf, ...(indicator ? { indicator } : {}) };
}

function survey(prefix: string, section: string, indicator: string): readonly FixedRow[] {
  return [
    people(`${prefix}_inv`, section, 'Приглашено к опросу', MO),
    part(`${prefix}_ans`, section, 'из них ответили', MO, `${prefix}_inv`),
    part(`${prefix}_sat`, section, 'из ответивших удовлетворены', MO, `${prefix}_ans`, indicator),
    {
      code: `${prefix}_mean`,
      section,
      caption: 'Средний балл (1–10)',
      unit: 'points',
      reportedBy: MO,
      required: false,
    },
  ];
}

function formRows(key: string, title: string): readonly FixedRow[] {
  const row = (suffix: string, what: string, unit: FixedRow['unit']): FixedRow => ({
    code: `f_${key}_${suffix}`,
    section: FORMS,
    caption: `${title}: ${what}`,
    unit,
    reportedBy: [...M, ...O],
    required: true,
  });

  return [
    row('pairs', 'пар и групп', 'pairs'),
    row('mentors', 'наставников', 'people'),
    row('mentees', 'наставляемых', 'people'),
  ];
}

function flag(code: string, caption: string, indicator: string): FixedRow {
  return { code, section: METHODOLOGY, caption, unit: 'flag', reportedBy: R, required: true, indicator };
}
