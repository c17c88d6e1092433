import type { TemplateColumn } from './template';

/** Filled by Svod from the sources; never leaves the workbook, since the server knows it. */
const given = { required: 'optional', sharing: 'local', locked: true } as const;
const MAX_COUNT = 1_000_000;

/**
 * The columns of the roadmap's sheet: the task with its day and plan, how it stands, and then what else the sources
 * say of it, so that what is filled in lies within the first screen.
 */
export const roadmapColumns: readonly TemplateColumn[] = [
  {
    ...given,
    key: 'section',
    caption: 'Раздел',
    help: 'Раздел дорожной карты или приказ.',
    kind: { type: 'text', maxLength: 600 },
    width: 22,
  },
  {
    ...given,
    key: 'caption',
    caption: 'Пункт',
    help: 'Что нужно сделать, словами документа.',
    kind: { type: 'text', maxLength: 1000 },
    width: 48,
  },
  {
    ...given,
    key: 'due',
    caption: 'Срок',
    help: 'Последний день, когда пункт выполнен вовремя. Где документ называет только год или месяц, это их последний день.',
    kind: { type: 'date' },
    width: 12,
  },
  {
    ...given,
    key: 'dueText',
    caption: 'Срок в документе',
    help: 'Как срок записан в документе.',
    kind: { type: 'text', maxLength: 200 },
    width: 16,
  },
  {
    ...given,
    key: 'plan',
    caption: 'План на год',
    help: 'Число, которое дорожная карта обещает за этот год по региону.',
    kind: { type: 'number', min: 0, max: MAX_COUNT, decimals: 0, missing: [] },
    width: 9,
  },
  {
    ...given,
    key: 'planText',
    caption: 'Что считается',
    help: 'К чему относится план.',
    kind: { type: 'text', maxLength: 300 },
    width: 20,
  },
  {
    key: 'state',
    caption: 'Состояние',
    help: 'Выберите из списка: не начато, в работе, выполнено, не применимо.',
    kind: { type: 'enumeration', enumeration: 'roadmapState' },
    required: 'conditional',
    sharing: 'shared',
    width: 14,
  },
  {
    key: 'doneOn',
    caption: 'Дата исполнения',
    help: 'День, когда пункт выполнен. Нужна, если состояние «выполнено».',
    kind: { type: 'date' },
    required: 'conditional',
    sharing: 'shared',
    width: 13,
  },
  {
    key: 'quantity',
    caption: 'Количество',
    help: 'Сколько сделано за год: человек, мероприятий, записей. На листе региона — по региону в целом. Можно не заполнять.',
    kind: { type: 'number', min: 0, max: MAX_COUNT, decimals: 0, missing: [] },
    required: 'optional',
    sharing: 'shared',
    width: 12,
  },
  {
    key: 'evidence',
    caption: 'Подтверждение',
    help: 'Ссылка на приказ, новость, страницу мероприятия. Передаётся вместе с отчётом.',
    kind: { type: 'url' },
    required: 'optional',
    sharing: 'shared',
    width: 24,
  },
  {
    key: 'comment',
    caption: 'Комментарий',
    help: 'Для себя. Остаётся в этой книге.',
    kind: { type: 'text', maxLength: 500 },
    required: 'optional',
    sharing: 'local',
    width: 24,
  },
  {
    ...given,
    key: 'executors',
    caption: 'Исполнители',
    help: 'Кто выполняет пункт. За свои организации отвечает муниципалитет.',
    kind: { type: 'text', maxLength: 600 },
    width: 26,
  },
  {
    ...given,
    key: 'result',
    caption: 'Результат по дорожной карте',
    help: 'Ожидаемый результат, словами документа. Пусто, если документ его не называет.',
    kind: { type: 'text', maxLength: 600 },
    width: 28,
  },
  {
    key: 'rowCode',
    caption: 'Код',
    help: 'Код пункта. Не изменяйте: m. — пункт дорожной карты муниципалитета, d. — пункт приказа.',
    kind: { type: 'rowCode', given: true },
    required: 'always',
    sharing: 'shared',
    width: 9,
    locked: true,
  },
];
