import type { ErrorText } from '../types';
import type { Locale } from './locale';

/** What Excel itself writes differently by language. */
export type ExcelWords = {
  readonly decimal: string;
  readonly thousands: string;
  readonly shortDate: string;
  readonly booleans: readonly [string, string];
  readonly errors: Readonly<Record<ErrorText, string>>;
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
};

/** Excel's words and separators by language. */
export const words: Readonly<Record<Locale, ExcelWords>> = {
  'en-US': {
    decimal: '.',
    thousands: ',',
    shortDate: 'm/d/yyyy',
    booleans: ['TRUE', 'FALSE'],
    errors: {
      '#DIV/0!': '#DIV/0!',
      '#N/A': '#N/A',
      '#NAME?': '#NAME?',
      '#NULL!': '#NULL!',
      '#NUM!': '#NUM!',
      '#REF!': '#REF!',
      '#VALUE!': '#VALUE!',
    },
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  'ru-RU': {
    decimal: ',',
    thousands: '\u00a0',
    shortDate: 'dd.mm.yyyy',
    booleans: ['ИСТИНА', 'ЛОЖЬ'],
    errors: {
      '#DIV/0!': '#ДЕЛ/0!',
      '#N/A': '#Н/Д',
      '#NAME?': '#ИМЯ?',
      '#NULL!': '#ПУСТО!',
      '#NUM!': '#ЧИСЛО!',
      '#REF!': '#ССЫЛКА!',
      '#VALUE!': '#ЗНАЧ!',
    },
    months: [
      'Январь',
      'Февраль',
      'Март',
      'Апрель',
      'Май',
      'Июнь',
      'Июль',
      'Август',
      'Сентябрь',
      'Октябрь',
      'Ноябрь',
      'Декабрь',
    ],
    weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  },
};
