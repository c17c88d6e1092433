import { done, FIRST, MENTEES, MENTORS, MONITORING, ORGANISATIONS } from '../../../e2e/excel/book/user';
import { setNumberFormat } from '../../../excel-host/model/acts/setNumberFormat';
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
    finds: ['notice readNumberWithUnit Организации!9/learners'],
    differs: ['mentors/weeklyHours: 2.5', 'mentors/weeklyHours: 3.5', 'mentors/weeklyHours: 4'],
    isMeant: true,
  },
  {
    name: 'numbers with spaces between the thousands',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', '1 234', '1\u00a0234', '12\u202f345,0');
      paste(MONITORING, 7, 'value', '1\u00a0234,5');
    },
    finds: ['error countNotWhole Мониторинг!7/value', 'error partOverWhole Мониторинг!8/value'],
    differs: [
      'organisations/learners: 1234 ×2',
      'organisations/learners: 12345',
      'monitoring/value: 1234.5',
      'monitoring/share: 178.5338193600648',
    ],
  },
  {
    name: 'numbers that mean one thing here and another there',
    act: ({ paste }) => paste(ORGANISATIONS, 7, 'learners', '1.234', '1,234', '10-12'),
    finds: ['error readNumber Организации!7–9/learners'],
    differs: ['organisations/learners: null ×3'],
  },
  {
    name: 'negative and huge numbers',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', -5, 1e12, '−7');
      paste(MENTORS, 7, 'weeklyHours', 1e300, 0, 168);
    },
    finds: [
      'error readNumberRange Организации!7–9/learners',
      'error readNumberRange Наставники!7–9/weeklyHours',
    ],
    differs: ['organisations/learners: null ×3', 'mentors/weeklyHours: null ×3'],
  },
  {
    name: 'a number that Excel took for a day',
    act: ({ paste }) => paste(MENTORS, 7, 'weeklyHours', 45_414),
    finds: ['error readNumberRange Наставники!7/weeklyHours'],
    differs: ['mentors/weeklyHours: null'],
  },
  {
    name: 'percents where people are counted',
    act: ({ type, paste }) => {
      type(MONITORING, 8, 'value', '72%');
      paste(MONITORING, 10, 'value', '45%');
      type(ORGANISATIONS, 7, 'learners', '15%');
    },
    finds: [
      'error readNumberFraction Организации!7/learners',
      'error readNumber Мониторинг!10/value',
      'error countNotWhole Мониторинг!8/value',
      'warning registryOverMonitoring Мониторинг!8/value',
    ],
    differs: [
      'organisations/learners: null',
      'monitoring/value: 0.72',
      'monitoring/share: 0.018947368421052633',
      'monitoring/value: null',
      'monitoring/share: null',
    ],
  },
  {
    name: 'a whole percent where people are counted',
    act: ({ type }) => type(MONITORING, 8, 'value', '100%'),
    finds: [
      'warning registryOverMonitoring Мониторинг!8/value',
      'warning formAboveInvolved Мониторинг!35/value',
    ],
    differs: ['monitoring/value: 1', 'monitoring/share: 0.02631578947368421'],
  },
  {
    name: 'words for what is not known',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'learners', 'НЕТ ДАННЫХ', 'н/д', '…');
      paste(MENTORS, 7, 'weeklyHours', 'нет\u00a0данных', 'данные отсутствуют', 'неизвестно');
    },
    differs: ['organisations/learners: noData ×3', 'mentors/weeklyHours: noData ×3'],
    isMeant: true,
  },
  {
    name: 'words that may mean zero',
    act: ({ paste }) => paste(ORGANISATIONS, 7, 'learners', 'нет', '-', '—'),
    finds: ['error readNoneInNumber Организации!7–9/learners'],
    differs: ['organisations/learners: null ×3'],
  },
  {
    name: 'birth years in two digits, and out of the world',
    act: ({ paste }) => paste(MENTEES, 7, 'birthYear', 85, '09', 1897, 20_100),
    finds: ['error readYear Наставляемые!7–10/birthYear'],
    differs: ['mentees/birthYear: null ×4'],
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
    finds: ['error readBoolean Организации!7/learners'],
    differs: ['organisations/learners: null'],
  },
  {
    name: 'an ИНН that lost its zeros',
    act: ({ paste, value }) =>
      paste(MENTORS, 11, 'enterpriseInn', Number(value(MENTORS, 11, 'enterpriseInn'))),
    finds: ['error readInn Наставники!11/enterpriseInn'],
    differs: ['mentors/enterpriseInn: null'],
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
