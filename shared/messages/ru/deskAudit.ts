import { plural } from '../plural';

/** Texts of the region's desk: who asked what. */
export const audit = {
  title: 'Журнал запросов',
  hint: 'Кто получал строки реестров и кто что менял. Лист появится в этой книге; содержания сдач в нём нет.',
  from: 'С какого дня',
  to: 'По какой день',
  limit: 'Не больше 31 дня сразу. Если дни не указать, будет последняя неделя.',
  submit: 'Собрать лист',
  working: 'Собираю журнал',
  done: (entries: number, from: string, to: string) =>
    entries === 0
      ? `С ${from} по ${to} запросов не было. Лист пуст.`
      : `Лист готов: ${entries} ${plural(entries, 'запись', 'записи', 'записей')} с ${from} по ${to}.`,
};

/** The type of those texts. */
export type DeskAuditTexts = typeof audit;
