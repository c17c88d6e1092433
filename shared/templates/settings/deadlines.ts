import type { Template } from '../template';
import { deadlineCodes, deadlineRows } from './deadlineRows';
import { basisColumn, givenCodeColumn, sectionColumn, toldColumn } from './givenColumns';

/** By when the region's sheets are to be sent in one year, and which of them are waited for. */
export const deadlines: Template = {
  key: 'deadlines',
  version: 1,
  name: 'Сроки',
  title: 'Сроки сдачи на год',
  purpose: 'Проверьте последние дни сдачи и какие отчёты ждут.',
  texts: {
    ru: {
      name: 'Сроки сдачи',
      inside: 'в сроках сдачи',
      instruction:
        'Строки не удаляйте. Когда список года закреплён, более поздний день действует как перенос срока для всех, более ранний ничего не меняет.',
    },
    en: {
      name: 'Deadlines',
      inside: 'in the deadlines',
      instruction:
        'Do not delete rows. Once the list of the year is frozen, a later day puts the deadline off for everybody, and an earlier one changes nothing.',
    },
  },
  reportedBy: ['region'],
  settles: true,
  frozenColumns: 2,
  enumerations: {
    obligation: [
      { key: 'owed', label: 'ждут', aliases: ['обязательно', 'обязателен', 'сдают'] },
      { key: 'optional', label: 'принимают, но не ждут', aliases: ['можно', 'по желанию', 'необязательно'] },
    ],
  },
  settings: [],
  carriedOver: 'none',
  measures: () => [],
  columns: [
    sectionColumn,
    toldColumn({ key: 'caption', caption: 'Отчёт', help: 'Какой лист сдают.', width: 46 }),
    {
      key: 'due',
      caption: 'Последний день',
      help: 'Последний день, когда отчёт сдан вовремя, например 01.12.2024. День должен быть в этом году.',
      kind: { type: 'date' },
      required: 'conditional',
      sharing: 'shared',
      width: 17,
    },
    {
      key: 'obligation',
      caption: 'Ждут ли отчёт',
      help: 'Выберите из списка: ждут; принимают, но не ждут.',
      kind: { type: 'enumeration', enumeration: 'obligation' },
      required: 'always',
      sharing: 'shared',
      width: 24,
    },
    basisColumn,
    givenCodeColumn,
  ],
  fixedRows: { of: deadlineRows, codes: deadlineCodes, value: 'due' },
};
