import { measuresOfEvents } from '../measures/measuresOfEvents';
import { heldColumns, organisationIfAnyColumn, roadmapItemColumn, rowCodeColumn } from './commonColumns';
import type { ColumnKind, Template } from './template';

const PEOPLE: ColumnKind = { type: 'number', min: 0, max: 1_000_000, decimals: 0, missing: ['noData'] };

/** The registry of events and contests: one row is one event. Its participants are numbers, never names. */
export const events: Template = {
  key: 'events',
  version: 1,
  name: 'Мероприятия',
  title: 'Мероприятия и конкурсы',
  purpose: 'Одна строка — одно мероприятие или конкурс. Участники — числом, без фамилий.',
  texts: {
    ru: {
      name: 'Мероприятия и конкурсы',
      inside: 'в мероприятиях и конкурсах',
      instruction:
        'Региональное засчитывается один раз, по листу оператора: у себя внесите только своих участников, для сверки.',
    },
    en: {
      name: 'Events and contests',
      inside: 'in events and contests',
      instruction:
        'A regional event counts once, from the operator’s sheet: enter only your own participants in it, for comparison.',
    },
  },
  reportedBy: ['municipality', 'organisation', 'region'],
  frozenColumns: 2,
  enumerations: {
    eventKind: [
      { key: 'forum', label: 'форум' },
      { key: 'practiceContest', label: 'конкурс практик', aliases: ['конкурс лучших практик'] },
      {
        key: 'skillContest',
        label: 'конкурс профмастерства',
        aliases: ['конкурс профессионального мастерства'],
      },
      { key: 'conference', label: 'конференция', aliases: ['НПК', 'научно-практическая конференция'] },
      { key: 'seminar', label: 'семинар' },
      { key: 'webinar', label: 'вебинар' },
      { key: 'gathering', label: 'слёт' },
      { key: 'meeting', label: 'совещание' },
      { key: 'other', label: 'иное', aliases: ['другое'] },
    ],
  },
  rowsNamedBy: [['title']],
  periods: [{ start: 'dateStart', end: 'dateEnd' }],
  parts: [
    { part: 'mentors', whole: 'participants' },
    { part: 'mentees', whole: 'participants' },
    { part: 'curators', whole: 'participants' },
  ],
  keys: [{ columns: ['title', 'dateStart'], unique: 'usually' }],
  happened: ['dateStart'],
  settings: [],
  carriedOver: 'none',
  measures: measuresOfEvents,
  columns: [
    rowCodeColumn,
    {
      key: 'kind',
      caption: 'Вид мероприятия',
      help: 'Выберите из списка.',
      kind: { type: 'enumeration', enumeration: 'eventKind' },
      required: 'always',
      sharing: 'shared',
      width: 20,
    },
    {
      key: 'title',
      caption: 'Название',
      help: 'Так оно называется в приказе или положении. Без фамилий и контактов: название передаётся.',
      kind: { type: 'text', maxLength: 200 },
      required: 'always',
      sharing: 'shared',
      width: 44,
    },
    {
      key: 'level',
      caption: 'Уровень',
      help: 'Для кого мероприятие: школьный, муниципальный, региональный, всероссийский.',
      kind: { type: 'enumeration', enumeration: 'eventLevel' },
      required: 'always',
      sharing: 'shared',
      width: 17,
    },
    {
      ...organisationIfAnyColumn,
      caption: 'Организатор',
    },
    roadmapItemColumn,
    ...heldColumns('Если мероприятие длится больше одного дня.'),
    {
      key: 'participants',
      caption: 'Участников, всего',
      help: 'Целое число. Если сведений нет, напишите «нет данных»: нулём это не считается.',
      kind: PEOPLE,
      required: 'always',
      sharing: 'shared',
      width: 13,
    },
    {
      key: 'mentors',
      caption: 'из них наставников',
      help: 'Целое число, не больше общего. Если сведений нет, напишите «нет данных».',
      kind: PEOPLE,
      required: 'optional',
      sharing: 'shared',
      width: 13,
    },
    {
      key: 'mentees',
      caption: 'из них наставляемых',
      help: 'Целое число, не больше общего. Если сведений нет, напишите «нет данных».',
      kind: PEOPLE,
      required: 'optional',
      sharing: 'shared',
      width: 14,
    },
    {
      key: 'curators',
      caption: 'из них кураторов',
      help: 'Целое число, не больше общего. Если сведений нет, напишите «нет данных».',
      kind: PEOPLE,
      required: 'optional',
      sharing: 'shared',
      width: 13,
    },
    {
      key: 'actNumber',
      caption: 'Номер приказа',
      help: 'Акт, по которому проведено мероприятие, например «№ 134».',
      kind: { type: 'text', maxLength: 50 },
      required: 'optional',
      sharing: 'shared',
      width: 16,
    },
    {
      key: 'url',
      caption: 'Страница мероприятия',
      help: 'Адрес страницы, начинается с http.',
      kind: { type: 'url' },
      required: 'optional',
      sharing: 'shared',
      width: 30,
    },
  ],
};
