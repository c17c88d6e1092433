import { measuresOfDocuments } from '../measures/measuresOfDocuments';
import { organisationIfAnyColumn, roadmapItemColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/** Documents and acts: one row is one document, or one section of a site, that a roadmap or an order asks for. */
export const documents: Template = {
  key: 'documents',
  version: 1,
  name: 'Документы',
  title: 'Документы и акты',
  purpose:
    'Одна строка — один документ или раздел сайта одной организации или самого управления образования.',
  texts: {
    ru: {
      name: 'Список документов',
      inside: 'в списке документов',
      instruction: 'Чего пока нет, тоже внесите, с ответом «нет»: так видно, где документ ещё не готов.',
    },
    en: {
      name: 'List of documents',
      inside: 'in the list of documents',
      instruction:
        'Enter what is not there yet too, with «нет»: it shows where the document is still missing.',
    },
  },
  reportedBy: ['municipality', 'organisation', 'region'],
  frozenColumns: 1,
  periods: [{ start: 'date', end: 'validTo' }],
  demands: [{ column: 'date', where: 'done', holds: ['yes'] }],
  settings: [],
  carriedOver: 'none',
  enumerations: {
    documentKind: [
      {
        key: 'implementationOrder',
        label: 'приказ о внедрении',
        aliases: ['распорядительный акт', 'распоряжение о внедрении', 'приказ о внедрении целевой модели'],
      },
      { key: 'regulation', label: 'положение', aliases: ['положение о наставничестве'] },
      { key: 'roadmap', label: 'дорожная карта', aliases: ['ДК', 'план мероприятий'] },
      { key: 'programme', label: 'программа', aliases: ['программа наставничества'] },
      {
        key: 'curatorOrder',
        label: 'приказ о кураторе',
        aliases: ['приказ о назначении куратора', 'назначение куратора'],
      },
      {
        key: 'headsIndicators',
        label: 'показатели эффективности руководителей',
        aliases: ['показатели эффективности', 'показатели руководителей'],
      },
      { key: 'siteSection', label: 'раздел сайта', aliases: ['раздел на сайте', 'раздел «Наставничество»'] },
      { key: 'other', label: 'иное', aliases: ['другое'] },
    ],
  },
  measures: measuresOfDocuments,
  columns: [
    rowCodeColumn,
    {
      key: 'kind',
      caption: 'Вид документа',
      help: 'Выберите из списка. Чего в нём нет, вносите как «иное» и назовите в столбце «Название».',
      kind: { type: 'enumeration', enumeration: 'documentKind' },
      required: 'always',
      sharing: 'shared',
      width: 30,
    },
    {
      key: 'title',
      caption: 'Название',
      help: 'Как документ называется. Остаётся в этой книге: в названии может стоять фамилия.',
      kind: { type: 'text', maxLength: 300 },
      required: 'optional',
      sharing: 'local',
      width: 34,
    },
    organisationIfAnyColumn,
    {
      key: 'done',
      caption: 'Готово',
      help: 'Да — документ утверждён или раздел открыт. Нет — ещё нет.',
      kind: { type: 'enumeration', enumeration: 'yesNo' },
      required: 'always',
      sharing: 'shared',
      width: 11,
    },
    {
      key: 'number',
      caption: 'Номер',
      help: 'Номер акта, например «134» или «45-од». У раздела сайта номера нет.',
      kind: { type: 'text', maxLength: 50 },
      required: 'optional',
      sharing: 'shared',
      width: 12,
    },
    {
      key: 'date',
      caption: 'Дата',
      help: 'Дата акта или день, когда раздел открыт. Нужна, если готово.',
      kind: { type: 'date' },
      required: 'conditional',
      sharing: 'shared',
      width: 12,
    },
    {
      key: 'validTo',
      caption: 'Действует до',
      help: 'Если срок указан в самом документе.',
      kind: { type: 'date' },
      required: 'optional',
      sharing: 'shared',
      width: 15,
    },
    {
      key: 'url',
      caption: 'Ссылка',
      help: 'Где документ или раздел опубликован, начинается с http.',
      kind: { type: 'url' },
      required: 'optional',
      sharing: 'shared',
      width: 33,
    },
    roadmapItemColumn,
  ],
};
