import { measuresOfPractices } from '../measures/measuresOfPractices';
import { organisationColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';
import { practicesVersion1 } from './versions/practices1';

/** Places for which the authors' consent is needed. */
const PUBLISHED = ['regionalSite', 'ownSite', 'media'];

const version2: Template = {
  key: 'practices',
  version: 2,
  name: 'Практики',
  title: 'Банк практик наставничества',
  purpose: 'Одна строка — одна практика (кейс). Описывайте, как она устроена; имён детей быть не должно.',
  texts: {
    ru: {
      name: 'Банк практик',
      inside: 'в банке практик',
      instruction:
        'Название, описание и слово о согласии передаются в региональный банк, авторы остаются в книге. Дату представления вносите каждый год заново.',
    },
    en: {
      name: 'Bank of practices',
      inside: 'in the bank of practices',
      instruction:
        'Title, description and the word about consent go to the region’s bank, the authors stay in this workbook. Enter the day of presenting anew every year.',
    },
  },
  reportedBy: ['municipality', 'organisation'],
  frozenColumns: 1,
  rowsNamedBy: [['title']],
  demands: [{ column: 'consentPublish', where: 'published', holds: PUBLISHED }],
  keys: [{ columns: ['organisation', 'title'], unique: 'usually' }],
  publishConsents: [{ column: 'consentPublish', where: 'published', holds: PUBLISHED }],
  happened: ['presented'],
  settings: [],
  carriedOver: 'every',
  enumerations: {
    practiceSelection: [
      { key: 'submitted', label: 'подана', aliases: ['на рассмотрении', 'заявлена'] },
      { key: 'municipal', label: 'в муниципальном банке', aliases: ['отобрана в муниципальный банк'] },
      { key: 'regional', label: 'в региональном банке', aliases: ['отобрана в региональный банк'] },
      { key: 'declined', label: 'отклонена', aliases: ['не отобрана'] },
    ],
    practicePublished: [
      { key: 'regionalSite', label: 'региональный ресурс', aliases: ['сайт оператора'] },
      { key: 'ownSite', label: 'сайт организации', aliases: ['сайт ОО', 'сайт школы'] },
      { key: 'media', label: 'СМИ' },
      { key: 'nowhere', label: 'нет', aliases: ['не опубликована'] },
    ],
  },
  measures: measuresOfPractices,
  columns: [
    rowCodeColumn,
    {
      key: 'title',
      caption: 'Название практики',
      help: 'Коротко и без фамилий: название передаётся.',
      kind: { type: 'text', maxLength: 200 },
      required: 'always',
      sharing: 'shared',
      width: 40,
    },
    organisationColumn,
    {
      key: 'form',
      caption: 'Форма наставничества',
      help: 'Основная форма из списка. Вместо «ученик с ОВЗ» и «группа риска» укажите «учитель – ученик»: эти формы считаются только в мониторинге.',
      kind: { type: 'enumeration', enumeration: 'mentoringForm' },
      required: 'always',
      sharing: 'shared',
      width: 30,
    },
    {
      key: 'level',
      caption: 'Уровень',
      help: 'Где практика работает: школа, СПО или доп. образование. «ДОО» здесь — дополнительное образование, не детский сад.',
      kind: { type: 'enumeration', enumeration: 'orgLevel' },
      required: 'always',
      sharing: 'shared',
      width: 18,
    },
    {
      key: 'summary',
      caption: 'Краткое описание',
      help: 'Две–пять фраз: что делают и в каком порядке. Без фамилий, телефонов и историй отдельных детей: описание передаётся.',
      kind: { type: 'text', maxLength: 1000 },
      required: 'always',
      sharing: 'shared',
      width: 60,
    },
    {
      key: 'selection',
      caption: 'Отбор',
      help: 'Выберите из списка: подана, в муниципальном банке, в региональном банке, отклонена.',
      kind: { type: 'enumeration', enumeration: 'practiceSelection' },
      required: 'always',
      sharing: 'shared',
      width: 24,
    },
    {
      key: 'expertScore',
      caption: 'Оценка экспертов',
      help: 'Балл от 0 до 100, если экспертиза была.',
      kind: { type: 'number', min: 0, max: 100, decimals: 1, missing: ['noData'] },
      required: 'optional',
      sharing: 'shared',
      width: 12,
    },
    {
      key: 'yearsUsed',
      ofTheYear: true,
      caption: 'Сколько лет применяется',
      help: 'Целое число лет.',
      kind: { type: 'number', min: 0, max: 50, decimals: 0, missing: ['noData'] },
      required: 'optional',
      sharing: 'shared',
      width: 13,
    },
    {
      key: 'presented',
      ofTheYear: true,
      caption: 'Представлена (дата)',
      help: 'Когда в этом году практику показали на мероприятии или в СМИ. По этой дате считаются представленные практики.',
      kind: { type: 'date' },
      required: 'optional',
      sharing: 'shared',
      width: 15,
    },
    {
      key: 'presentedAt',
      ofTheYear: true,
      caption: 'Где представлена',
      help: 'Название мероприятия или издания, без фамилий.',
      kind: { type: 'text', maxLength: 200 },
      required: 'optional',
      sharing: 'shared',
      width: 28,
    },
    {
      key: 'published',
      caption: 'Где опубликована',
      help: 'Выберите из списка. Если опубликована, нужно согласие авторов на распространение.',
      kind: { type: 'enumeration', enumeration: 'practicePublished' },
      required: 'optional',
      sharing: 'shared',
      width: 22,
    },
    {
      key: 'url',
      caption: 'Ссылка на материалы',
      help: 'Адрес страницы с описанием практики, начинается с http. Не ссылка на страницу о ребёнке.',
      kind: { type: 'url' },
      required: 'optional',
      sharing: 'shared',
      width: 30,
    },
    {
      key: 'authors',
      caption: 'Авторы (ФИО)',
      help: 'Взрослые авторы через запятую. Остаётся в этой книге.',
      kind: { type: 'text', maxLength: 300 },
      required: 'optional',
      sharing: 'local',
      width: 30,
    },
    {
      key: 'consentPublish',
      caption: 'Согласие на распространение',
      help: 'Согласие авторов. Нужно, если практика опубликована; без «есть» региональный банк её не покажет. Передаётся только это слово.',
      kind: { type: 'enumeration', enumeration: 'consent' },
      required: 'conditional',
      sharing: 'shared',
      width: 20,
    },
  ],
};

/**
 * The bank of practices: one row is one practice (case) of one organisation. What the region's bank needs leaves the
 * workbook; the authors do not, and what a practice did for somebody is not asked for.
 */
export const practices: Template = { ...version2, previous: practicesVersion1(version2) };
