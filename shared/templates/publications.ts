import { measuresOfPublications } from '../measures/measuresOfPublications';
import { organisationIfAnyColumn, roadmapItemColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/**
 * Publications: one row is one. Heading and address often name the person it is about, so both stay in the
 * workbook.
 */
export const publications: Template = {
  key: 'publications',
  version: 1,
  name: 'Публикации',
  title: 'Публикации о наставничестве',
  purpose: 'Одна строка — одна публикация. Заголовок и ссылка остаются в этой книге: в них бывают имена.',
  texts: {
    ru: {
      name: 'Список публикаций',
      inside: 'в списке публикаций',
      instruction:
        'Перепечатка — отдельная строка. Если показаны или названы люди, нужно их согласие на распространение.',
    },
    en: {
      name: 'List of publications',
      inside: 'in the list of publications',
      instruction:
        'A reprint on another site is a row of its own. Where people are shown or named, their consent to distribution is needed.',
    },
  },
  reportedBy: ['municipality', 'organisation', 'region'],
  frozenColumns: 1,
  demands: [
    {
      column: 'url',
      where: 'medium',
      holds: ['ownSite', 'departmentSite', 'partnerSite', 'media', 'social'],
    },
    { column: 'showsMinor', where: 'showsPerson', holds: ['yes'] },
    { column: 'consentPublish', where: 'showsPerson', holds: ['yes'] },
  ],
  keys: [
    { columns: ['url'], unique: 'always' },
    { columns: ['title', 'medium', 'published'], unique: 'usually' },
  ],
  publishConsents: [{ column: 'consentPublish', where: 'showsPerson', holds: ['yes'] }],
  happened: ['published'],
  settings: [],
  carriedOver: 'none',
  enumerations: {
    publicationMedium: [
      { key: 'ownSite', label: 'сайт организации', aliases: ['сайт ОО', 'сайт школы'] },
      {
        key: 'departmentSite',
        label: 'сайт управления образования',
        aliases: ['сайт УО', 'сайт администрации', 'сайт оператора'],
      },
      { key: 'partnerSite', label: 'сайт партнёра' },
      { key: 'media', label: 'СМИ', aliases: ['газета', 'телевидение', 'радио'] },
      { key: 'social', label: 'соцсеть', aliases: ['социальная сеть', 'ВКонтакте', 'мессенджер'] },
      { key: 'print', label: 'печатное издание', aliases: ['сборник', 'буклет', 'плакат', 'календарь'] },
    ],
    publicationTopic: [
      { key: 'implementation', label: 'внедрение', aliases: ['внедрение целевой модели'] },
      { key: 'bestMentor', label: 'лучший наставник', aliases: ['лучшие наставники'] },
      { key: 'practice', label: 'практика (кейс)', aliases: ['практика', 'кейс'] },
      { key: 'event', label: 'мероприятие', aliases: ['форум', 'конкурс'] },
    ],
  },
  measures: measuresOfPublications,
  columns: [
    rowCodeColumn,
    {
      key: 'title',
      caption: 'Заголовок',
      help: 'Как опубликовано. Остаётся в этой книге.',
      kind: { type: 'text', maxLength: 300 },
      required: 'always',
      sharing: 'local',
      width: 44,
    },
    {
      key: 'medium',
      caption: 'Где вышла',
      help: 'Выберите из списка: сайт, СМИ, соцсеть или печатное издание.',
      kind: { type: 'enumeration', enumeration: 'publicationMedium' },
      required: 'always',
      sharing: 'shared',
      width: 28,
    },
    {
      key: 'topic',
      caption: 'О чём',
      help: 'Главная тема: внедрение, лучший наставник, практика (кейс) или мероприятие.',
      kind: { type: 'enumeration', enumeration: 'publicationTopic' },
      required: 'always',
      sharing: 'shared',
      width: 18,
    },
    {
      key: 'published',
      caption: 'Дата публикации',
      help: 'Дата, например 15.09.2024. Передаётся только месяц.',
      kind: { type: 'date' },
      required: 'always',
      sharing: { coarse: 'month', as: 'monthPublished' },
      width: 14,
    },
    organisationIfAnyColumn,
    {
      key: 'url',
      caption: 'Ссылка',
      help: 'Адрес страницы, начинается с http. Не нужен только печатному изданию. Остаётся в этой книге.',
      kind: { type: 'url' },
      required: 'conditional',
      sharing: 'local',
      width: 36,
    },
    {
      key: 'showsPerson',
      caption: 'Есть люди на фото или имена',
      help: 'Да или нет. Если «да», заполните два следующих столбца.',
      kind: { type: 'enumeration', enumeration: 'yesNo' },
      required: 'always',
      sharing: 'shared',
      width: 18,
    },
    {
      key: 'showsMinor',
      caption: 'Есть дети',
      help: 'Да или нет. За ребёнка согласие даёт законный представитель.',
      kind: { type: 'enumeration', enumeration: 'yesNo' },
      required: 'conditional',
      sharing: 'shared',
      width: 11,
    },
    {
      key: 'consentPublish',
      caption: 'Согласие на распространение',
      help: 'Всех, кто показан или назван. Остаётся в этой книге.',
      kind: { type: 'enumeration', enumeration: 'consent' },
      required: 'conditional',
      sharing: 'local',
      width: 18,
    },
    {
      key: 'reach',
      caption: 'Охват, чел.',
      help: 'Сколько человек увидели: просмотры или тираж, если известны.',
      kind: { type: 'number', min: 0, max: 10_000_000, decimals: 0, missing: ['noData'] },
      required: 'optional',
      sharing: 'shared',
      width: 12,
    },
    roadmapItemColumn,
  ],
};
