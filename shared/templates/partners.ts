import { measuresOfPartners } from '../measures/measuresOfPartners';
import { organisationIfAnyColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/**
 * Partners: one row is one partner. The name stays in the workbook, since a sole trader's is a
 * person's name; the region tells enterprises apart by ИНН and needs no names for that.
 */
export const partners: Template = {
  key: 'partners',
  version: 1,
  name: 'Партнёры',
  title: 'Партнёры и предприятия',
  purpose:
    'Одна строка — один партнёр. Предприятие считается по ИНН, поэтому в регионе оно учитывается один раз.',
  texts: {
    ru: {
      name: 'Партнёры и предприятия',
      inside: 'в партнёрах и предприятиях',
      instruction:
        'Название и контакт остаются в этой книге: у предпринимателя это фамилия. Передаётся ИНН организации (10 цифр); 12-значный ИНН человека не передаётся.',
    },
    en: {
      name: 'Partners and enterprises',
      inside: 'in partners and enterprises',
      instruction:
        'Name and contact stay in this workbook: a sole trader’s name is a person’s. What is sent is the ИНН of a legal entity (10 digits); a person’s ИНН of 12 digits is not.',
    },
  },
  reportedBy: ['municipality', 'organisation', 'region'],
  frozenColumns: 1,
  enumerations: {
    partnerKind: [
      { key: 'enterprise', label: 'предприятие', aliases: ['организация', 'работодатель'] },
      {
        key: 'employersUnion',
        label: 'объединение работодателей',
        aliases: ['отраслевое объединение работодателей', 'союз работодателей'],
      },
      {
        key: 'cultureOrSport',
        label: 'учреждение культуры или спорта',
        aliases: ['учреждение культуры', 'учреждение спорта', 'учреждение культуры и спорта'],
      },
      { key: 'nonProfit', label: 'НКО', aliases: ['некоммерческая организация'] },
      { key: 'university', label: 'вуз', aliases: ['университет', 'институт'] },
      { key: 'other', label: 'иное', aliases: ['другое'] },
    ],
  },
  rowsNamedBy: [['name']],
  keys: [{ columns: ['inn'], unique: 'usually' }],
  settings: [],
  carriedOver: 'every',
  measures: measuresOfPartners,
  columns: [
    rowCodeColumn,
    {
      key: 'name',
      caption: 'Название',
      help: 'Например, «ООО „Ромашка“» или «ИП» и фамилия. Остаётся в этой книге.',
      kind: { type: 'text', maxLength: 200 },
      required: 'always',
      sharing: 'local',
      width: 40,
    },
    {
      key: 'inn',
      caption: 'ИНН',
      help: '10 цифр у организации, 12 у предпринимателя. 12-значный ИНН человека остаётся в книге.',
      kind: { type: 'inn' },
      required: 'always',
      sharing: { coarse: 'legalEntityInn', as: 'legalEntityInn' },
      width: 15,
    },
    {
      key: 'kind',
      caption: 'Вид партнёра',
      help: 'Выберите из списка.',
      kind: { type: 'enumeration', enumeration: 'partnerKind' },
      required: 'always',
      sharing: 'shared',
      width: 26,
    },
    {
      key: 'givesMentors',
      ofTheYear: true,
      caption: 'Предоставил наставников',
      help: 'Да, если в отчётном году кто-то от этого партнёра был наставником.',
      kind: { type: 'enumeration', enumeration: 'yesNo' },
      required: 'always',
      sharing: 'shared',
      width: 15,
    },
    {
      key: 'agreementNumber',
      caption: 'Номер соглашения',
      help: 'Соглашение, меморандум или договор, если он заключён.',
      kind: { type: 'text', maxLength: 50 },
      required: 'optional',
      sharing: 'shared',
      width: 18,
    },
    {
      key: 'agreementDate',
      caption: 'Дата соглашения',
      help: 'Дата подписания, например 15.09.2024.',
      kind: { type: 'date' },
      required: 'optional',
      sharing: 'shared',
      width: 13,
    },
    {
      ...organisationIfAnyColumn,
      help: 'С кем сотрудничает партнёр: краткое название из листа «Организации». Пусто, если со всеми.',
    },
    {
      key: 'contactPerson',
      caption: 'Контактное лицо',
      help: 'Фамилия и имя. Остаётся в этой книге.',
      kind: { type: 'text', maxLength: 150 },
      required: 'optional',
      sharing: 'local',
      width: 26,
    },
    {
      key: 'contact',
      caption: 'Телефон или почта',
      help: 'Контакт представителя партнёра. Остаётся в этой книге.',
      kind: { type: 'contact' },
      required: 'optional',
      sharing: 'local',
      width: 24,
    },
  ],
};
