import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { coverageRows, flagRow, formRows, type OwnedRow, shareRows, surveyRows } from './monitoringParts';
import type { FixedRow } from './template';

const INVOLVED = 'Вовлечённость обучающихся и педагогов';
const AGE = 'Дети и подростки от 15 до 19 лет';
const ENTERPRISES = 'Предприятия';
const IN_MENTORING = 'из них вовлечены в наставничество';

/** Lines that do not depend on the region's forms, in sheet order; forms stand between the surveys and the coverage. */
const BEFORE_FORMS: readonly OwnedRow[] = [
  ...shareRows(INVOLVED, ['d_oo', 'Обучающихся школ, всего'], ['n_oo', IN_MENTORING], {
    indicator: 'K2',
    level: 'school',
  }),
  ...shareRows(INVOLVED, ['d_doo', 'Обучающихся доп. образования, всего'], ['n_doo', IN_MENTORING], {
    indicator: 'K4',
    level: 'supplementary',
  }),
  ...shareRows(INVOLVED, ['d_spo', 'Обучающихся СПО, всего'], ['n_spo', IN_MENTORING], {
    indicator: 'K6',
    level: 'college',
  }),
  ...shareRows(
    INVOLVED,
    ['d_yt', 'Учителей до 35 лет в первые три года работы, всего'],
    ['n_yt', 'из них вовлечены в поддержку и сопровождение'],
    { indicator: 'K7', level: 'school' },
  ),
  ...shareRows(
    AGE,
    ['d_1519', 'Детей и подростков от 15 до 19 лет, всего'],
    ['n_1519', 'из них вошли в программы в роли наставника'],
    { indicator: 'K8' },
  ),
  ...shareRows(ENTERPRISES, ['d_ent', 'Предприятий, всего'], ['n_ent', 'из них предоставили наставников'], {
    indicator: 'K9',
    unit: 'enterprises',
  }),
  ...surveyRows('s_e', 'Опрос наставляемых', 'K10'),
  ...surveyRows('s_m', 'Опрос наставников', 'K11'),
];

const AFTER_FORMS: readonly OwnedRow[] = [
  ...coverageRows(),
  flagRow('m_oo', 'Методология наставничества обучающихся школ утверждена', 'K1'),
  flagRow('m_doo', 'Методология для обучающихся доп. образования утверждена', 'K3'),
  flagRow('m_spo', 'Методология в системе СПО утверждена', 'K5'),
];

/** The lines of the monitoring sheet that `reporter` fills in `region`, in sheet order. */
export function monitoringRows(
  region: Region,
  reporter: Pick<Reporter, 'kind' | 'level'>,
): readonly FixedRow[] {
  return regionRows(region)
    .filter((owned) => owned.reportedBy.includes(reporter.kind) && concernsLevelOf(owned, reporter))
    .map(({ row }) => row);
}

/** The codes of all lines that anybody fills in `region`. */
export function monitoringCodes(region: Region): readonly string[] {
  return regionRows(region).map(({ row }) => row.code);
}

/** The units of all those lines, by code. */
export function monitoringUnits(region: Region): ReadonlyMap<string, FixedRow['unit']> {
  return new Map(regionRows(region).map(({ row }) => [row.code, row.unit]));
}

/** A line of an indicator that the region does not have is not asked for. */
function regionRows(region: Region): readonly OwnedRow[] {
  const known = new Set<string | null>([null, ...region.indicators.map(({ key }) => key)]);
  const forms = region.mentoringForms.flatMap(({ key, title }) => formRows(key, title));

  return [...BEFORE_FORMS, ...forms, ...AFTER_FORMS].filter(({ onlyWith }) => known.has(onlyWith));
}

/** Of organisations that report themselves, a school is asked about schools and a college about colleges. */
function concernsLevelOf({ level }: OwnedRow, reporter: Pick<Reporter, 'kind' | 'level'>): boolean {
  if (reporter.kind !== 'organisation' || level === null) return true;

  return reporter.level === undefined || reporter.level === level;
}
