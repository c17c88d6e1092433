import type { Region } from '../region';

const PROPOSED = {
  act: null,
  unit: '%',
  direction: 'atLeast',
  targets: [],
  source: null,
} satisfies Partial<Region['indicators'][number]>;

/**
 * The shares that the monitoring sheet computes, for a region of which no source names indicators. The wording
 * is this product's and names no goal; no target is set.
 */
export const shares: Region['indicators'] = [
  {
    ...PROPOSED,
    key: 'K2',
    title: 'Обучающиеся школ, участвующие в наставничестве',
    numerator: { measure: 'n_oo', level: 'school' },
    denominator: { measure: 'd_oo', level: 'school' },
  },
  {
    ...PROPOSED,
    key: 'K4',
    title: 'Обучающиеся организаций дополнительного образования, участвующие в наставничестве',
    numerator: { measure: 'n_doo', level: 'supplementary' },
    denominator: { measure: 'd_doo', level: 'supplementary' },
  },
  {
    ...PROPOSED,
    key: 'K6',
    title: 'Обучающиеся СПО, участвующие в наставничестве',
    numerator: { measure: 'n_spo', level: 'college' },
    denominator: { measure: 'd_spo', level: 'college' },
  },
  {
    ...PROPOSED,
    key: 'K7',
    title: 'Учителя до 35 лет, которых сопровождают в первые три года работы',
    numerator: { measure: 'n_yt', level: null },
    denominator: { measure: 'd_yt', level: null },
  },
  {
    ...PROPOSED,
    key: 'K8',
    title: 'Наставники среди детей и подростков 15–19 лет',
    numerator: { measure: 'n_1519', level: null },
    denominator: { measure: 'd_1519', level: null },
  },
  {
    ...PROPOSED,
    key: 'K9',
    title: 'Предприятия, от которых есть наставники',
    numerator: { measure: 'n_ent', level: null },
    denominator: { measure: 'd_ent', level: null },
  },
  {
    ...PROPOSED,
    key: 'K10',
    title: 'Наставляемые, которые довольны участием, из ответивших на опрос',
    numerator: { measure: 's_e_sat', level: null },
    denominator: { measure: 's_e_ans', level: null },
  },
  {
    ...PROPOSED,
    key: 'K11',
    title: 'Наставники, которые довольны участием, из ответивших на опрос',
    numerator: { measure: 's_m_sat', level: null },
    denominator: { measure: 's_m_ans', level: null },
  },
];
