import type { Region } from '../region';

/**
 * The eleven indicators, worded as in S4 with «, %» moved into the unit. S4 names targets for 2020 and 2024 only;
 * it leaves the act of K9–K11 and the 2024 target of K1, K3 and K5 empty.
 */
export const indicators: Region['indicators'] = [
  {
    key: 'K1',
    title:
      'Разработана методология наставничества обучающихся ОО, в том числе с применением лучших практик обмена опытом между обучающимися и привлечением представителей работодателей к этой деятельности',
    act: 'ФП «Современная школа» НП «Образование»',
    unit: 'flag',
    direction: 'atLeast',
    numerator: { measure: 'm_oo', level: 'school' },
    denominator: null,
    targets: [{ year: 2020, value: 1 }],
    source: { document: 'S4', item: 'показатель 1' },
  },
  {
    key: 'K2',
    title: 'Доля обучающихся ОО, вовлечённых в различные формы сопровождения и наставничества',
    act: 'ФП «Современная школа» НП «Образование»',
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_oo', level: 'school' },
    denominator: { measure: 'd_oo', level: 'school' },
    targets: [
      { year: 2020, value: 10 },
      { year: 2024, value: 70 },
    ],
    source: { document: 'S4', item: 'показатель 2' },
  },
  {
    key: 'K3',
    title:
      'Разработана методология сопровождения, наставничества и шефства для обучающихся ДОО, в том числе с применением лучших практик обмена опытом между обучающимися',
    act: 'ФП «Успех каждого ребенка» НП «Образование»',
    unit: 'flag',
    direction: 'atLeast',
    numerator: { measure: 'm_doo', level: 'supplementary' },
    denominator: null,
    targets: [{ year: 2020, value: 1 }],
    source: { document: 'S4', item: 'показатель 3' },
  },
  {
    key: 'K4',
    title: 'Доля обучающихся ДОО, вовлечённых в различные формы сопровождения, наставничества и шефства',
    act: 'ФП «Успех каждого ребенка» НП «Образование»',
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_doo', level: 'supplementary' },
    denominator: { measure: 'd_doo', level: 'supplementary' },
    targets: [
      { year: 2020, value: 10 },
      { year: 2024, value: 70 },
    ],
    source: { document: 'S4', item: 'показатель 4' },
  },
  {
    key: 'K5',
    title:
      'Разработана методология наставничества в системе СПО, в том числе посредством привлечения к этой деятельности специалистов-практиков',
    act: 'ФП «Молодые профессионалы» НП «Образование»',
    unit: 'flag',
    direction: 'atLeast',
    numerator: { measure: 'm_spo', level: 'college' },
    denominator: null,
    targets: [{ year: 2020, value: 1 }],
    source: { document: 'S4', item: 'показатель 5' },
  },
  {
    key: 'K6',
    title: 'Доля обучающихся СПО, вовлечённых в различные формы наставничества',
    act: 'ФП «Молодые профессионалы» НП «Образование»',
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_spo', level: 'college' },
    denominator: { measure: 'd_spo', level: 'college' },
    targets: [
      { year: 2020, value: 10 },
      { year: 2024, value: 70 },
    ],
    source: { document: 'S4', item: 'показатель 6' },
  },
  {
    key: 'K7',
    title:
      'Доля учителей в возрасте до 35 лет, вовлечённых в различные формы поддержки и сопровождения в первые три года работы',
    act: 'ФП «Учитель будущего» НП «Образование»',
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_yt', level: null },
    denominator: { measure: 'd_yt', level: null },
    targets: [
      { year: 2020, value: 10 },
      { year: 2024, value: 70 },
    ],
    source: { document: 'S4', item: 'показатель 7' },
  },
  {
    key: 'K8',
    title: 'Доля детей и подростков от 15 до 19 лет, вошедших в программы наставничества в роли наставника',
    act: 'Целевая модель наставничества (распоряжение Минпросвещения РФ от 25.12.2019 № Р-145)',
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_1519', level: null },
    denominator: { measure: 'd_1519', level: null },
    targets: [
      { year: 2020, value: 2 },
      { year: 2024, value: 10 },
    ],
    source: { document: 'S4', item: 'показатель 8' },
  },
  {
    key: 'K9',
    title: 'Доля предприятий, вошедших в программы наставничества, предоставив своих наставников',
    act: null,
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 'n_ent', level: null },
    denominator: { measure: 'd_ent', level: null },
    targets: [
      { year: 2020, value: 2 },
      { year: 2024, value: 30 },
    ],
    source: { document: 'S4', item: 'показатель 9' },
  },
  {
    key: 'K10',
    title: 'Уровень удовлетворённости наставляемых участием в программах наставничества (опросный)',
    act: null,
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 's_e_sat', level: null },
    denominator: { measure: 's_e_ans', level: null },
    targets: [
      { year: 2020, value: 50 },
      { year: 2024, value: 85 },
    ],
    source: { document: 'S4', item: 'показатель 10' },
  },
  {
    key: 'K11',
    title: 'Уровень удовлетворённости наставников участием в программах наставничества (опросный)',
    act: null,
    unit: '%',
    direction: 'atLeast',
    numerator: { measure: 's_m_sat', level: null },
    denominator: { measure: 's_m_ans', level: null },
    targets: [
      { year: 2020, value: 50 },
      { year: 2024, value: 85 },
    ],
    source: { document: 'S4', item: 'показатель 11' },
  },
];
