import type { Locale } from '../../../model/text/locale';
import type { ExcelState } from '../../excelState';

/** The language of shown texts: Russian or, for any other, English. */
export function localeOf({ locale }: ExcelState): Locale {
  return locale.toLowerCase().startsWith('ru') ? 'ru-RU' : 'en-US';
}
