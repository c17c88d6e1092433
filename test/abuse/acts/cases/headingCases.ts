import { done, HEADINGS, MENTEES, MENTORS, ORGANISATIONS, type User } from '../../../e2e/excel/book/user';
import { clearCells } from '../../../excel-host/model/acts/clearCells';
import { mergeCells } from '../../../excel-host/model/acts/mergeCells';
import { typeText } from '../../../excel-host/model/acts/typeText';
import { convertToRange } from '../../../excel-host/model/tables/convertToRange';
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
    finds: ['error sheetColumnMissing Наставляемые/birthYear', 'notice sheetColumnUnknown Наставляемые'],
    differs: ['mentees/birthYear: null ×40'],
  },
  {
    name: 'an emptied heading',
    act: ({ book, sheet, place }) => {
      const left = place(MENTEES, 'category');

      done(clearCells(book, sheet(MENTEES), { top: HEADINGS - 1, left, bottom: HEADINGS - 1, right: left }));
    },
    finds: ['error sheetColumnMissing Наставляемые/category', 'notice sheetColumnUnknown Наставляемые'],
    differs: ['mentees/category: null ×40'],
  },
  {
    name: 'headings exchanged for those of another form',
    act: ({ book, sheet, table }) => {
      const { left, right } = table(ORGANISATIONS).area;

      for (let at = left; at <= right; at += 1)
        done(typeText(book, sheet(ORGANISATIONS), HEADINGS - 1, at, `Графа ${at + 1}`));
    },
    finds: [
      'error sheetHeadingNotFound Организации',
      'error readReferenceUnknown Наставники!7–18/organisation',
      'error readReferenceUnknown Наставляемые!7–46/organisation',
    ],
    differs: ['organisations/rows: −3', 'mentors/organisation: null ×12', 'mentees/organisation: null ×40'],
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
    finds: [
      'error sheetColumnMissing Наставники/firstName',
      'warning sheetColumnMissing Наставники/middleName',
      'error readReferenceUnknown Наставляемые!7–46/mentor',
    ],
    differs: ['mentors/firstName: null ×12', 'mentors/middleName: null ×12', 'mentees/mentor: null ×40'],
  },
  {
    name: 'cells merged in the rows',
    act: ({ book, sheet, table, place }) => {
      const left = place(MENTEES, 'organisation');

      convertToRange(book, sheet(MENTEES), table(MENTEES));
      done(mergeCells(book, sheet(MENTEES), { top: 8, left, bottom: 10, right: left }));
    },
    finds: ['error sheetMergedCells Наставляемые', 'error requiredBlank Наставляемые!10–11/organisation'],
    differs: ['mentees/organisation: null ×2'],
  },
];

function rename({ book, sheet, place }: User, name: string, column: string, heading: string): void {
  done(typeText(book, sheet(name), HEADINGS - 1, place(name, column), heading, true));
}
