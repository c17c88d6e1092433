import type { TemplateColumn } from './template';

/** The address of a row; made by Svod, random, never edited. */
export const rowCodeColumn: TemplateColumn = {
  key: 'rowCode',
  caption: 'Код строки',
  help: 'Заполняет Свод при первой проверке. Не изменяйте и не копируйте: по этому коду строка находится после сортировки и в следующем году.',
  kind: { type: 'rowCode' },
  required: 'always',
  sharing: 'shared',
  width: 15,
  locked: true,
};

/** Says that two rows are one person, across rows and years. */
export const personCodeColumn: TemplateColumn = {
  key: 'personCode',
  caption: 'Код участника',
  help: 'Заполняет Свод: один и тот же код у строк одного человека. Фамилия и имя за пределы книги не выходят.',
  kind: { type: 'personCode' },
  required: 'always',
  sharing: 'shared',
  width: 15,
  locked: true,
};

/** Names stay in the workbook. */
export const nameColumns: readonly TemplateColumn[] = [
  {
    key: 'lastName',
    caption: 'Фамилия',
    help: 'Кириллицей, как в документе. Остаётся в этой книге.',
    kind: { type: 'personName' },
    required: 'always',
    sharing: 'local',
    width: 18,
  },
  {
    key: 'firstName',
    caption: 'Имя',
    help: 'Кириллицей, как в документе. Остаётся в этой книге.',
    kind: { type: 'personName' },
    required: 'always',
    sharing: 'local',
    width: 14,
  },
  {
    key: 'middleName',
    caption: 'Отчество',
    help: 'При наличии. Остаётся в этой книге.',
    kind: { type: 'personName' },
    required: 'optional',
    sharing: 'local',
    width: 18,
  },
];

/** The organisation of the row, picked from the directory by its short name. */
export const organisationColumn: TemplateColumn = {
  key: 'organisation',
  caption: 'Организация',
  help: 'Краткое название из листа «Организации». Сначала заполните тот лист.',
  kind: { type: 'reference', to: 'organisations' },
  required: 'always',
  sharing: 'shared',
  width: 26,
};

/** The same where a row may also be of the municipality or the region itself. */
export const organisationIfAnyColumn: TemplateColumn = {
  ...organisationColumn,
  help: 'Краткое название из листа «Организации». Оставьте пустым, если это не одна организация, а орган управления образованием или оператор.',
  required: 'optional',
};

/** The task of a roadmap that the row carries out. */
export const roadmapItemColumn: TemplateColumn = {
  key: 'roadmapItem',
  caption: 'Пункт дорожной карты',
  help: 'Выберите из списка; при вставке из другого файла хватит номера пункта. Пусто, если строка ни к какому пункту не относится.',
  kind: { type: 'enumeration', enumeration: 'roadmapItem' },
  required: 'optional',
  sharing: 'shared',
  width: 40,
};

/** How far a participation or a programme has got. */
export const stateColumn: TemplateColumn = {
  key: 'state',
  caption: 'Статус',
  help: 'Выберите из списка: планируется, идёт, завершена, прервана.',
  kind: { type: 'enumeration', enumeration: 'participationState' },
  required: 'always',
  sharing: 'shared',
  width: 14,
};

/** On which days something was held; they are no personal data and leave whole. `lasting` says when the second is needed. */
export function heldColumns(lasting: string): readonly TemplateColumn[] {
  const day = { kind: { type: 'date' }, sharing: 'shared', width: 12 } as const;

  return [
    {
      ...day,
      key: 'dateStart',
      caption: 'Дата начала',
      help: 'Дата, например 15.09.2024.',
      required: 'always',
    },
    { ...day, key: 'dateEnd', caption: 'Дата окончания', help: lasting, required: 'optional' },
  ];
}

/** Beginning and end of the participation; only the months leave the workbook. */
export const participationColumns: readonly TemplateColumn[] = [
  {
    key: 'dateIn',
    caption: 'Дата вхождения в программу',
    help: 'Дата, например 15.09.2024. Передаётся только месяц.',
    kind: { type: 'date' },
    required: 'always',
    sharing: { coarse: 'month', as: 'monthIn' },
    width: 14,
  },
  {
    key: 'dateOut',
    caption: 'Дата завершения',
    help: 'Нужна, если статус «завершена» или «прервана». Передаётся только месяц.',
    kind: { type: 'date' },
    required: 'conditional',
    sharing: { coarse: 'month', as: 'monthOut' },
    width: 14,
  },
  stateColumn,
];

/** Consents and the public case they allow; none of it leaves the workbook. */
export const consentColumns: readonly TemplateColumn[] = [
  {
    key: 'caseUrl',
    caption: 'Ссылка на кейс или отзыв',
    help: 'Адрес страницы, если кейс опубликован. Тогда нужно согласие на распространение. Остаётся в этой книге.',
    kind: { type: 'url' },
    required: 'optional',
    sharing: 'local',
    width: 24,
  },
  {
    key: 'consent',
    caption: 'Согласие на обработку данных',
    help: 'Есть, нет, не требуется или отозвано. Остаётся в этой книге.',
    kind: { type: 'enumeration', enumeration: 'consent' },
    required: 'always',
    sharing: 'local',
    width: 16,
  },
  {
    key: 'consentPublish',
    caption: 'Согласие на распространение',
    help: 'Нужно, если указана ссылка на кейс. Остаётся в этой книге.',
    kind: { type: 'enumeration', enumeration: 'consent' },
    required: 'conditional',
    sharing: 'local',
    width: 16,
  },
];
