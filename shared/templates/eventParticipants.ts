import { measuresOfEventParticipants } from '../measures/measuresOfEventParticipants';
import { rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/** Where the participants of the region's own events came from: one row is one municipality at one event. */
export const eventParticipants: Template = {
  key: 'eventParticipants',
  version: 1,
  name: 'УчастникиМероприятий',
  title: 'Участники региональных мероприятий по муниципалитетам',
  purpose: 'Одна строка — участники одного мероприятия от одного муниципалитета.',
  texts: {
    ru: {
      name: 'Участники мероприятий по муниципалитетам',
      inside: 'в участниках мероприятий по муниципалитетам',
      instruction:
        'Сначала внесите мероприятие на лист «Мероприятия»: сумма сверяется с числом его участников.',
    },
    en: {
      name: 'Participants of events by municipality',
      inside: 'in the participants of events by municipality',
      instruction:
        'First enter the event on the sheet «Мероприятия»: the sum is compared with its participants.',
    },
  },
  reportedBy: ['region'],
  frozenColumns: 1,
  keys: [{ columns: ['event', 'municipality'], unique: 'always' }],
  settings: [],
  carriedOver: 'none',
  measures: measuresOfEventParticipants,
  columns: [
    rowCodeColumn,
    {
      key: 'event',
      caption: 'Мероприятие',
      help: 'Название из листа «Мероприятия». Сначала заполните тот лист.',
      kind: { type: 'reference', to: 'events' },
      required: 'always',
      sharing: 'shared',
      width: 48,
    },
    {
      key: 'municipality',
      caption: 'Муниципалитет',
      help: 'Выберите из списка, у одного мероприятия — один раз. Участников от организаций регионального подчинения относите туда, где организация находится.',
      kind: { type: 'enumeration', enumeration: 'municipality' },
      required: 'always',
      sharing: 'shared',
      width: 40,
    },
    {
      key: 'participants',
      caption: 'Участников',
      help: 'Целое число. Если сведений нет, напишите «нет данных»: нулём это не считается.',
      kind: { type: 'number', min: 0, max: 1_000_000, decimals: 0, missing: ['noData'] },
      required: 'always',
      sharing: 'shared',
      width: 14,
    },
  ],
};
