import { clearCells } from '../../../../excel-host/model/acts/clearCells';
import { fillDown } from '../../../../excel-host/model/acts/fillDown';
import { done, FIRST, MENTEES, MENTORS, MONITORING, type User } from '../../book/user';
import type { AbuseCase } from '../abuseCase';

/** What is done to the codes of rows and persons. */
export const codeCases: readonly AbuseCase[] = [
  {
    name: 'deleted row codes, which are made anew',
    act: (user) => clearColumn(user, MENTORS, 'rowCode', 12),
  },
  {
    name: 'deleted codes of persons, which are made anew',
    act: (user) => clearColumn(user, MENTEES, 'personCode', 3),
  },
  {
    name: 'junk over row codes',
    act: ({ paste }) => paste(MENTEES, FIRST, 'rowCode', 1, 'нет', 'Иванов И. И.'),
  },
  {
    name: 'a row code filled down',
    act: ({ book, sheet, place }) => {
      const left = place(MENTEES, 'rowCode');

      done(fillDown(book, sheet(MENTEES), { top: FIRST - 1, left, bottom: FIRST + 1, right: left }));
    },
  },
  {
    name: 'row codes in capitals and with spaces',
    act: ({ paste, value }) =>
      paste(MENTEES, FIRST, 'rowCode', ` ${String(value(MENTEES, FIRST, 'rowCode')).toUpperCase()}\u00a0`),
  },
  {
    name: 'the code of a given row changed',
    act: ({ paste }) => paste(MONITORING, FIRST, 'rowCode', 'd_ooo'),
  },
];

function clearColumn({ book, sheet, place }: User, name: string, column: string, rows: number): void {
  const left = place(name, column);

  done(clearCells(book, sheet(name), { top: FIRST - 1, left, bottom: FIRST + rows - 2, right: left }));
}
