import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Texts of the check and of the list of findings. */
export const findings = {
  title: 'Замечания',
  checking: 'Проверяю книгу',
  checkingHint:
    'Всё происходит на этом компьютере. Отметки появятся в таблице, на листе «Замечания» и здесь.',
  again: 'Проверить снова',
  send: 'Перейти к отправке',
  /** `errors` and `unexplained` are texts with their numbers, '' when there are none. */
  summary: (errors: string, unexplained: string) =>
    `${[errors, unexplained === '' ? '' : `${unexplained} без объяснения`].filter((one) => one !== '').join(', ')}.`,
  fixErrors: 'Ошибки исправьте в таблице и проверьте снова.',
  explainWarnings: 'Предупреждения исправьте или объясните прямо здесь.',
  ready: 'Ошибок нет, всё объяснено: можно отправлять.',
  none: 'Замечаний нет: можно отправлять.',
  missing: 'Проверка этой книги ещё не проводилась.',
  filter: 'Показать',
  filters: {
    all: (count: number) => `Все (${formatNumber(count)})`,
    errors: (count: number) => `Ошибки (${formatNumber(count)})`,
    warnings: (count: number) => `Предупреждения (${formatNumber(count)})`,
  },
  nothingHere: 'Таких замечаний нет.',
  severity: { error: 'Ошибка', warning: 'Предупреждение', notice: 'К сведению' },
  group: (sheet: string, count: number) =>
    `${sheet}: ${formatNumber(count)} ${plural(count, 'замечание', 'замечания', 'замечаний')}`,
  row: (row: number) => `строка ${row}`,
  wholeSheet: 'весь лист',
  column: (caption: string) => `«${caption}»`,
  cell: (sheet: string, cell: string) => `Лист «${sheet}», ячейка ${cell}`,
  cellRow: (sheet: string, row: number) => `Лист «${sheet}», строка ${row}`,
  cellSheet: (sheet: string) => `Лист «${sheet}»`,
  show: 'Показать в таблице',
  showLabel: (place: string) => `Показать в таблице: ${place}`,
  shown: (place: string) => `Показано в таблице: ${place}.`,
  explain: 'Почему это верно',
  explainLabel: (place: string) => `Почему это верно: ${place}`,
  explainHint: 'Без фамилий и телефонов. Enter — сохранить.',
  saving: 'Сохраняю…',
  saved: 'Объяснение сохранено в книге.',
  takenBack: 'Объяснение убрано.',
  more: (count: number) => `Показать ещё ${formatNumber(count)}`,
  listed: (shown: number, total: number) => `Показано ${formatNumber(shown)} из ${formatNumber(total)}`,
  capped: (listed: number, total: number) =>
    `Здесь первые ${formatNumber(listed)} из ${formatNumber(total)}. Исправьте их и проверьте снова: появятся следующие.`,
  result: (total: number) =>
    total === 0
      ? 'Проверка закончена, замечаний нет.'
      : `Проверка закончена: ${formatNumber(total)} ${plural(total, 'замечание', 'замечания', 'замечаний')}.`,
};

/** The type of those texts. */
export type FindingsTexts = typeof findings;
