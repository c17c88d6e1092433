import { measuresOfRoadmap } from '../measures/measuresOfRoadmap';
import { roadmapColumns } from './roadmapColumns';
import { roadmapCodes, roadmapRows } from './roadmapRows';
import type { Template } from './template';

/** How the roadmaps are carried out in one year. One row is one task that the reporter answers for. */
export const roadmap: Template = {
  key: 'roadmap',
  version: 1,
  name: 'ДорожнаяКарта',
  title: 'Исполнение дорожной карты',
  purpose: 'Отметьте, как выполнен каждый пункт этого года.',
  texts: {
    ru: {
      name: 'Исполнение дорожной карты',
      inside: 'в исполнении дорожной карты',
      instruction:
        'Строки не удаляйте. Просрочку Свод посчитает сам, по сроку и дате исполнения. Пункт на несколько лет отмечайте за этот год.',
    },
    en: {
      name: 'Roadmap execution',
      inside: 'in the roadmap execution',
      instruction:
        'Do not delete rows. Svod works out itself what is overdue, from the due day and the day of completion. Of an item that runs for several years, tell how this year went.',
    },
  },
  reportedBy: ['municipality', 'organisation', 'region'],
  frozenColumns: 2,
  enumerations: {
    roadmapState: [
      { key: 'notStarted', label: 'не начато', aliases: ['не начат', 'не приступали'] },
      { key: 'inWork', label: 'в работе', aliases: ['выполняется', 'в процессе', 'начато', 'частично'] },
      { key: 'done', label: 'выполнено', aliases: ['выполнен', 'исполнено', 'сделано', 'завершено'] },
      { key: 'notApplicable', label: 'не применимо', aliases: ['неприменимо', 'не требуется', 'н/п'] },
    ],
  },
  settings: [],
  carriedOver: 'none',
  measures: measuresOfRoadmap,
  columns: roadmapColumns,
  fixedRows: { of: roadmapRows, codes: roadmapCodes, value: 'state' },
};
