import { clearCells } from '../../../../excel-host/model/acts/clearCells';
import { mergeCells } from '../../../../excel-host/model/acts/mergeCells';
import { convertToRange } from '../../../../excel-host/model/tables/convertToRange';
import { typeText } from '../../../../excel-host/model/acts/typeText';
import { done, HEADINGS, MENTEES, MENTORS, ORGANISATIONS, type User } from '../../book/user';
import type { AbuseCase } from '../abuseCase';

/** What is done to headings. */
export const headingCases: readonly AbuseCase[] = [
  {
    name: 'headings spelt a little otherwise',
    act: (user) => {
      rename(user, MENTEES, 'lastName', '  ФАМИЛИЯ');
      rename(user, MENTEES, 'firstName', 'Имя*');
      rename(user, MENTEES, 'birthYear', 'Год\u00a0\u00a0рождения **');
      rename(user, MENTEES, 'form', 'Форма\nнаставничества');
      // Latin «H» and «C».
      rename(user, MENTEES, 'mentor', 'Hаставник');
      rename(user, MENTEES, 'state', 'Cтатус');
      rename(user, MENTEES, 'youngTeacher', 'педагог до 35\u00a0лет,\u00ad первые три года работы');
    },
  },
  {
    name: 'a heading in other words',
    act: (user) => rename(user, MENTEES, 'birthYear', 'Дата рожд.'),
  },
  {
    name: 'an emptied heading',
    act: ({ book, sheet, place }) => {
      const left = place(MENTEES, 'category');

      done(
        clearCells(book, sheet(MENTEES), { top: HEADINGS - 1, left, bottom: HEADINGS - 1, right: left }),
      );
    },
  },
  {
    name: 'headings exchanged for those of another form',
    act: ({ book, sheet, table }) => {
      const { left, right } = table(ORGANISATIONS).area;

      for (let at = left; at <= right; at += 1)
        done(typeText(book, sheet(ORGANISATIONS), HEADINGS - 1, at, `Графа ${at + 1}`));
    },
  },
  {
    name: 'merged headings',
    act: ({ book, sheet, table, place }) => {
      const left = place(MENTORS, 'lastName');

      convertToRange(book, sheet(MENTORS), table(MENTORS));
      done(
        mergeCells(book, sheet(MENTORS), {
          top: HEADINGS - 1,
          left,
          bottom: HEADINGS - 1,
          right: left + 2,
        }),
      );
    },
  },
  {
    name: 'cells merged in the rows',
    act: ({ book, sheet, table, place }) => {
      const left = place(MENTEES, 'organisation');

      convertToRange(book, sheet(MENTEES), table(MENTEES));
      done(mergeCells(book, sheet(MENTEES), { top: 8, left, bottom: 10, right: left }));
    },
  },
];

function rename({ book, sheet, place }: User, name: string, column: string, heading: string): void {
  done(typeText(book, sheet(name), HEADINGS - 1, place(name, column), heading, true));
}
