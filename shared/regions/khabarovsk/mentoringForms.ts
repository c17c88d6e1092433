import type { Region } from '../region';

/** The eight priority forms, worded as in S4. */
export const mentoringForms: Region['mentoringForms'] = [
  {
    key: 'T_T',
    title: '«Учитель - учитель» («педагог - педагог»)',
    countsOnly: false,
    source: { document: 'S4', item: 'форма 1' },
  },
  {
    key: 'P_P',
    title: '«Ученик - ученик» («студент - студент»)',
    countsOnly: false,
    source: { document: 'S4', item: 'форма 2' },
  },
  {
    key: 'T_P',
    title:
      '«Учитель - ученик» («педагог – студент») (сопровождение одарённых, способных, высокомотивированных детей)',
    countsOnly: false,
    source: { document: 'S4', item: 'форма 3' },
  },
  {
    key: 'T_PO',
    title: '«Учитель – ученик с ОВЗ»',
    countsOnly: true,
    source: { document: 'S4', item: 'форма 4' },
  },
  {
    key: 'T_PR',
    title: '«Учитель – обучающийся „группы риска“»',
    titleInSource: '«Учитель – обучающийся «группы риска»',
    countsOnly: true,
    source: { document: 'S4', item: 'форма 5' },
  },
  { key: 'S_P', title: '«Студент – ученик»', countsOnly: false, source: { document: 'S4', item: 'форма 6' } },
  {
    key: 'E_P',
    title: '«Работодатель – ученик» («работодатель – студент»)',
    countsOnly: false,
    source: { document: 'S4', item: 'форма 7' },
  },
  {
    key: 'SP_P',
    title: '«Социальный партнёр – ученик» («социальный партнёр – студент»)',
    countsOnly: false,
    source: { document: 'S4', item: 'форма 8' },
  },
];
