import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Texts of the screen that opens the sheets of a reporter and year. */
export const open = {
  title: 'Открыть листы',
  reporter: 'За кого отчёт',
  reporterIs: (name: string) => `Отчёт: ${name}`,
  optional: 'Дополнительные листы',
  optionalHint: 'Их принимают, но не ждут. Отметьте те, которые будете заполнять; добавить можно и позже.',
  lastYear: 'Книга за прошлый год, если есть',
  lastYearHint:
    'Из неё перейдут продолжающиеся строки вместе с фамилиями. Файл читается здесь, никуда не отправляется.',
  withoutLastYear:
    'Без неё Свод возьмёт то, что вы сдавали раньше: там фамилий нет, их можно получить файлом от коллеги.',
  submit: 'Открыть листы',
  working: 'Добавляю листы в книгу',
  done: (sheets: number, carried: number) =>
    `Готово: ${sheets} ${plural(sheets, 'лист', 'листа', 'листов')} в книге` +
    (carried === 0
      ? '. Заполняйте по порядку, затем проверьте.'
      : `, ${plural(carried, 'перенесена', 'перенесены', 'перенесено')} ${formatNumber(carried)} ${plural(carried, 'строка', 'строки', 'строк')} прошлого года.`),
  nobody: 'С этим ключом отчёты не сдают. Нужен ключ того, кто отчитывается.',
};

/** The type of those texts. */
export type OpenTexts = typeof open;
