import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Texts of sending where rows about people stay in the workbook. */
export const counts = {
  leaves: (count: number) =>
    `Уйдут только итоги: ${formatNumber(count)} ${plural(count, 'величина', 'величины', 'величин')}; строки останутся в книге.`,
  onlyTotals: 'Уйдут только итоги; строки останутся в книге.',
  sent: 'Переданы только итоги; строки остались в книге.',
  which: 'Какие величины уйдут',
  line: (name: string, value: string) => `${name} — ${value}`,
  more: (count: number) => `И ещё ${formatNumber(count)}.`,
  unknown:
    'Передаются ли строки реестров или только итоги, решено в регионе: Свод узнает это, когда вы войдёте.',
  outrun: (names: string) =>
    `Итоги уже отправлены из другой книги: ${names}. Свести книги Свод не может: строк у службы нет. Договоритесь с коллегой, чья книга полная. Если ваша — отправьте её итоги вместо прежних; прежняя версия сохранится.`,
  replace: 'Отправить итоги этой книги',
};

/** The type of these texts. */
export type CountsTexts = typeof counts;
