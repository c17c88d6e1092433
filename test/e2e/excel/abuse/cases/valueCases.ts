import { done, FIRST, MENTEES, MENTORS, MONITORING, ORGANISATIONS } from '../../book/user';
import { setNumberFormat } from '../../../../excel-host/model/acts/setNumberFormat';
import type { AbuseCase } from '../abuseCase';

/** Numbers, years and words for what is missing, in spellings of the user's own. */
export const valueCases: readonly AbuseCase[] = [
  {
    name: 'numbers as text',
    act: ({ paste, value }) => {
      const learners = (row: number) => String(value(ORGANISATIONS, row, 'learners'));

      paste(ORGANISATIONS, 7, 'learners', `${learners(7)}\u00a0`, ` ${learners(8)}`, `${learners(9)} чел.`);
      paste(MENTORS, 7, 'weeklyHours', '2,5', '\u00a03.5', '4,0');
    },
  },
  {
    name: 'numbers with spaces between the thousands',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', '1 234', '1\u00a0234', '12\u202f345,0');
      paste(MONITORING, 7, 'value', '1\u00a0234,5');
    },
  },
  {
    name: 'numbers that mean one thing here and another there',
    act: ({ paste }) => paste(ORGANISATIONS, 7, 'learners', '1.234', '1,234', '10-12'),
  },
  {
    name: 'negative and huge numbers',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', -5, 1e12, '−7');
      paste(MENTORS, 7, 'weeklyHours', 1e300, 0, 168);
    },
  },
  {
    name: 'a number that Excel took for a day',
    act: ({ paste }) => paste(MENTORS, 7, 'weeklyHours', 45_414),
  },
  {
    name: 'percents where people are counted',
    act: ({ type, paste }) => {
      type(MONITORING, 8, 'value', '72%');
      paste(MONITORING, 10, 'value', '45%');
      type(ORGANISATIONS, 7, 'learners', '15%');
    },
  },
  {
    name: 'a whole percent where people are counted',
    act: ({ type }) => type(MONITORING, 8, 'value', '100%'),
  },
  {
    name: 'words for what is not known',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', 'НЕТ ДАННЫХ', 'н/д', '…');
      paste(MENTORS, 7, 'weeklyHours', 'нет\u00a0данных', 'данные отсутствуют', 'неизвестно');
    },
  },
  {
    name: 'words that may mean zero',
    act: ({ paste }) => paste(ORGANISATIONS, 7, 'learners', 'нет', '-', '—'),
  },
  {
    name: 'birth years in two digits, and out of the world',
    act: ({ paste }) => paste(MENTEES, 7, 'birthYear', 85, '09', 1897, 20_100),
  },
  {
    name: 'birth dates where years are asked for',
    act: ({ paste, value }) => {
      const year = (row: number) => String(value(MENTEES, row, 'birthYear'));

      paste(MENTEES, 7, 'birthYear', `12.03.${year(7)}`, `${year(8)} г.`, `${year(9)} г.р.`);
    },
  },
  {
    name: 'ИСТИНА and ЛОЖЬ',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'curatorAppointed', true, true);
      paste(ORGANISATIONS, 7, 'learners', true);
    },
  },
  {
    name: 'an ИНН that lost its zeros',
    act: ({ paste, value }) =>
      paste(MENTORS, 11, 'enterpriseInn', Number(value(MENTORS, 11, 'enterpriseInn'))),
  },
  {
    name: 'formats set to text, and values typed again',
    act: ({ book, sheet, table, type, value }) => {
      const { area } = table(ORGANISATIONS);
      const learners = String(value(ORGANISATIONS, 7, 'learners'));

      done(setNumberFormat(book, sheet(ORGANISATIONS), { ...area, top: FIRST - 1 }, '@'));
      type(ORGANISATIONS, 7, 'learners', learners);
    },
  },
];
