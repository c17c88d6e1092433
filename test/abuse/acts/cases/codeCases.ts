import { done, FIRST, MENTEES, MENTORS, MONITORING, type User } from '../../../e2e/excel/book/user';
import { clearCells } from '../../../excel-host/model/acts/clearCells';
import { fillDown } from '../../../excel-host/model/acts/fillDown';
import type { AbuseCase } from '../abuseCase';

/** What is done to the codes of rows and persons. */
export const codeCases: readonly AbuseCase[] = [
  {
    name: 'deleted row codes, which are made anew',
    act: (user) => clearColumn(user, MENTORS, 'rowCode', 12),
    differs: ['mentors/rows: −12', 'mentors/rows: +12', 'mentees/mentor: # ×40'],
    isMeant: true,
  },
  {
    name: 'deleted codes of persons, which are made anew',
    act: (user) => clearColumn(user, MENTEES, 'personCode', 3),
    differs: ['mentees/personCode: # ×3'],
    isMeant: true,
  },
  {
    name: 'junk over row codes',
    act: ({ paste }) => paste(MENTEES, FIRST, 'rowCode', 1, 'нет', 'Иванов И. И.'),
    finds: ['error readCode Наставляемые!7–9/rowCode'],
    differs: ['mentees/rows: −3', 'mentees/rows: +3'],
  },
  {
    name: 'a row code filled down',
    act: ({ book, sheet, place }) => {
      const left = place(MENTEES, 'rowCode');

      done(fillDown(book, sheet(MENTEES), { top: FIRST - 1, left, bottom: FIRST + 1, right: left }));
    },
    finds: ['error rowCodeDuplicate Наставляемые!7/rowCode'],
    differs: ['mentees/rows: −2'],
  },
  {
    name: 'row codes in capitals and with spaces',
    act: ({ paste, value }) =>
      paste(MENTEES, FIRST, 'rowCode', ` ${String(value(MENTEES, FIRST, 'rowCode')).toUpperCase()}\u00a0`),
  },
  {
    name: 'the code of a given row changed',
    act: ({ paste }) => paste(MONITORING, FIRST, 'rowCode', 'd_ooo'),
    finds: ['error sheetRowMissing Мониторинг', 'warning sheetRowUnknown Мониторинг'],
    differs: ['monitoring/rows: −1', 'monitoring/share: null'],
  },
];

function clearColumn({ book, sheet, place }: User, name: string, column: string, rows: number): void {
  const left = place(name, column);

  done(clearCells(book, sheet(name), { top: FIRST - 1, left, bottom: FIRST + rows - 2, right: left }));
}
