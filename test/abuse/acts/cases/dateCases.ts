import { serialToIso } from '../../../../shared/cells/serialDate';
import { done, FIRST, MENTORS, type User } from '../../../e2e/excel/book/user';
import { setNumberFormat } from '../../../excel-host/model/acts/setNumberFormat';
import type { AbuseCase } from '../abuseCase';

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
];

/** Days in spellings of the user's own. */
export const dateCases: readonly AbuseCase[] = [
  {
    name: 'days as text in eight spellings',
    act: (user) => {
      for (const [index, spell] of SPELLINGS.entries()) {
        const [year = '', month = '', day = ''] = dayOf(user, FIRST + index);

        user.paste(MENTORS, FIRST + index, 'dateIn', spell(day, month, year));
      }
    },
  },
  {
    name: 'serial numbers without a format, and with a time',
    act: ({ book, sheet, place, paste, value }) => {
      const left = place(MENTORS, 'dateIn');

      done(setNumberFormat(book, sheet(MENTORS), { top: 6, left, bottom: 20, right: left }, 'General'));
      paste(MENTORS, 7, 'dateIn', Number(value(MENTORS, 7, 'dateIn')) + 0.4);
    },
  },
  {
    name: 'days that are none',
    act: ({ paste }) =>
      paste(MENTORS, 7, 'dateIn', '31.02.2024', 'сентябрь 2024', '09/25/2024', 2024, '15.09', 'с сентября'),
    finds: [
      'error readDate Наставники!7–8/dateIn',
      'error readDateAmbiguous Наставники!9/dateIn',
      'error readDate Наставники!10–12/dateIn',
    ],
    differs: ['mentors/dateIn: null ×6'],
  },
];

const SPELLINGS: readonly ((day: string, month: string, year: string) => string)[] = [
  (day, month, year) => `${day}.${month}.${year}`,
  (day, month, year) => `${year}-${month}-${day}`,
  (day, month, year) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} г.`,
  (day, month, year) => `${day}.${month}.${year.slice(2)}`,
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${day},${month},${year}`,
  (day, month, year) => `\u00a0${day}. ${month}. ${year}`,
  (day, month, year) => `${day}.${month}.${year} 0:00:00`,
];

function dayOf({ value }: User, row: number): string[] {
  return (serialToIso(Number(value(MENTORS, row, 'dateIn')), false) ?? '').split('-');
}
