import { plural } from '../plural';

/** Wording of the sheet that says who has sent what. Its cells are short: a region may have fifteen columns. */
export const ledgerSheet = {
  name: 'Кто_сдал',
  title: (region: string, year: number) => `Кто сдал: ${region}, ${year} год`,
  asOf: (instant: string) => `По состоянию на ${instant}.`,
  summary: (received: number, expected: number, late: number) =>
    `Сдано ${received} из ${expected}, из них с опозданием ${late}.`,
  exempt: (count: number) =>
    `Освобождено от сдачи: ${count} ${plural(count, 'отчёт', 'отчёта', 'отчётов')}; в числах ${plural(count, 'он не учтён', 'они не учтены', 'они не учтены')}.`,
  unexpected: (count: number) =>
    `Ещё ${count} ${plural(count, 'отчёт прислан', 'отчёта прислано', 'отчётов прислано')} теми, кого нет в списке; в числах ${plural(count, 'он не учтён', 'они не учтены', 'они не учтены')}.`,
  totalsOnly: (count: number) =>
    `Только итоги, без строк, ${plural(count, 'передан', 'передано', 'передано')} ${count} ${plural(count, 'отчёт', 'отчёта', 'отчётов')}: строки остаются в книгах тех, кто сдал.`,
  frozen: (instant: string) =>
    `Год открыт ${instant}: список тех, кто сдаёт, закреплён и вместе со справочником уже не меняется.`,
  following: 'Год ещё не открыт: список тех, кто сдаёт, меняется вместе со справочником организаций.',
  closed: (instant: string) =>
    `Год закрыт ${instant}. Исправления после этого дня принимаются с причиной и отмечены.`,
  legend: '«25.11, в. 2» — принято 25 ноября, версия 2.',
  reporter: 'Кто сдаёт',
  due: 'Срок',
  until: (day: string) => `до ${day}`,
  received: (day: string, revision: number) => `${day}, в. ${revision}`,
  late: 'с опозданием',
  extended: (day: string) => `срок продлён до ${day}`,
  restated: 'исправлено после закрытия года',
  optional: 'по желанию',
  exemptFor: (reason: string) => `освобождён: ${reason}`,
  sentAllTheSame: (received: string) => `сдано ${received}`,
  unlisted: (name: string) => `${name} (не в списке года)`,
  notOwed: '—',
  total: 'Сдано',
  count: (received: number, expected: number) => `${received} из ${expected}`,
} as const;
