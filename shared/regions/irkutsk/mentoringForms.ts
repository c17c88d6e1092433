import type { Region } from '../region';

/** The five forms of the federal model; the roadmap lists none (docs/sources.md). */
export const mentoringForms: Region['mentoringForms'] = [
  { key: 'P_P', title: '«Ученик – ученик»', countsOnly: false, source: null },
  { key: 'S_P', title: '«Студент – ученик»', countsOnly: false, source: null },
  { key: 'E_P', title: '«Работодатель – ученик»', countsOnly: false, source: null },
  { key: 'E_S', title: '«Работодатель – студент»', countsOnly: false, source: null },
  { key: 'T_T', title: '«Учитель – учитель»', countsOnly: false, source: null },
];
