import { done, FIRST, HEADINGS, MENTEES, MENTORS, MONITORING, type User } from '../../../e2e/excel/book/user';
import { addTotalsText } from '../../../excel-host/model/acts/addTotalsText';
import { clipOf } from '../../../excel-host/model/acts/clipOf';
import { deleteRows } from '../../../excel-host/model/acts/deleteRows';
import { fillColor } from '../../../excel-host/model/acts/fillColor';
import { filterByTexts } from '../../../excel-host/model/acts/filterByTexts';
import { hideRows } from '../../../excel-host/model/acts/hideRows';
import { insertRows } from '../../../excel-host/model/acts/insertRows';
import { paste } from '../../../excel-host/model/acts/paste';
import { pasteText } from '../../../excel-host/model/acts/pasteText';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import { typeText } from '../../../excel-host/model/acts/typeText';
import type { AbuseCase } from '../abuseCase';

/** What is done to whole rows. */
export const rowCases: readonly AbuseCase[] = [
  {
    name: 'rows sorted by a column',
    act: ({ book, sheet, place }) => {
      done(sortByColumn(book, sheet(MENTEES), FIRST - 1, place(MENTEES, 'birthYear'), true));
      done(sortByColumn(book, sheet(MENTORS), FIRST - 1, place(MENTORS, 'lastName')));
    },
  },
  {
    name: 'a sheet with given rows sorted',
    act: ({ book, sheet, place }) =>
      done(sortByColumn(book, sheet(MONITORING), FIRST - 1, place(MONITORING, 'value'), true)),
  },
  {
    name: 'rows filtered away',
    act: ({ book, sheet, place }) =>
      done(filterByTexts(book, sheet(MENTEES), FIRST - 1, place(MENTEES, 'state'), ['завершена'])),
    finds: ['notice sheetHiddenRows Наставляемые'],
  },
  {
    name: 'hidden rows',
    act: ({ book, sheet }) => done(hideRows(book, sheet(MENTEES), 8, 12)),
    finds: ['notice sheetHiddenRows Наставляемые'],
  },
  {
    name: 'blank rows between the filled ones',
    act: ({ book, sheet }) => done(insertRows(book, sheet(MENTEES), 9, 3)),
    finds: ['notice sheetBlankRows Наставляемые'],
  },
  {
    name: 'rows inserted above the headings',
    act: ({ book, sheet }) => {
      done(insertRows(book, sheet(MENTEES), 0, 2));
      done(typeText(book, sheet(MENTEES), 0, 0, 'УТВЕРЖДАЮ'));
      done(insertRows(book, sheet(MENTORS), HEADINGS - 1, 1));
    },
  },
  {
    name: 'a row of column numbers under the headings',
    act: ({ book, sheet, table }) => {
      done(insertRows(book, sheet(MENTEES), FIRST - 1, 1));
      const numbers = Array.from({ length: table(MENTEES).area.right + 1 }, (_, at) => String(at + 1));

      done(pasteText(book, sheet(MENTEES), FIRST - 1, 0, numbers.join('\t')));
    },
    finds: [
      'error readCode Наставляемые!7/rowCode',
      'error readCode Наставляемые!7/personCode',
      'error readName Наставляемые!7/lastName',
      'error readName Наставляемые!7/firstName',
      'error readName Наставляемые!7/middleName',
      'error readYear Наставляемые!7/birthYear',
      'error readEnumeration Наставляемые!7/category',
      'error readReferenceUnknown Наставляемые!7/organisation',
      'error readEnumeration Наставляемые!7/requestType',
      'error readEnumeration Наставляемые!7/form',
      'error readReferenceUnknown Наставляемые!7/mentor',
      'error readDate Наставляемые!7/dateIn',
      'error readDate Наставляемые!7/dateOut',
      'error readEnumeration Наставляемые!7/state',
      'error readEnumeration Наставляемые!7/result',
      'error readEnumeration Наставляемые!7/completed',
      'error readEnumeration Наставляемые!7/youngTeacher',
      'error readUrl Наставляемые!7/caseUrl',
      'error readEnumeration Наставляемые!7/consent',
      'error readEnumeration Наставляемые!7/consentPublish',
      'error readEnumeration Наставляемые!7/consentGivenBy',
    ],
    differs: ['mentees/rows: +1'],
  },
  {
    name: 'a line of totals directly under the rows',
    act: ({ type }) => type(MENTEES, FIRST + 40, 'lastName', 'Итого: 40'),
    finds: [
      'error readName Наставляемые!47/lastName',
      'error requiredBlank Наставляемые!47/firstName',
      'warning sheetTotalRow Наставляемые!47',
    ],
    differs: ['mentees/rows: +1'],
  },
  {
    name: 'a line of totals under the table',
    act: ({ book, sheet, table }) => done(addTotalsText(book, sheet(MENTORS), table(MENTORS).name)),
    finds: [
      'error requiredBlank Наставники!108/firstName',
      'warning sheetTotalRow Наставники!108',
      'notice sheetBlankRows Наставники',
    ],
    differs: ['mentors/rows: +1'],
  },
  {
    name: 'a signature under the table',
    act: ({ book, sheet, table }) =>
      done(
        typeText(
          book,
          sheet(MENTORS),
          table(MENTORS).area.bottom + 2,
          0,
          'Исп. Петрова А. А., 8 (4212) 00-00-00',
        ),
      ),
    finds: [
      'error readName Наставники!108/lastName',
      'error requiredBlank Наставники!108/firstName',
      'error requiredBlank Наставники!108/consent',
      'error requiredBlank Наставники!108/category',
      'error requiredBlank Наставники!108/organisation',
      'error requiredBlank Наставники!108/workplaceType',
      'error requiredBlank Наставники!108/forms',
      'error requiredBlank Наставники!108/dateIn',
      'error requiredBlank Наставники!108/state',
      'notice sheetBlankRows Наставники',
    ],
    differs: ['mentors/rows: +1'],
  },
  {
    name: 'rows of nothing but spaces',
    act: ({ paste: put }) => {
      for (const column of ['lastName', 'category', 'mentor', 'dateIn'])
        put(MENTEES, FIRST + 42, column, ' ', '\u00a0\u00a0', '\u200b');
    },
  },
  {
    name: 'rows that are only painted',
    act: ({ book, sheet }) =>
      done(fillColor(book, sheet(MENTEES), { top: 200, left: 0, bottom: 900, right: 10 }, '#FFFF00')),
  },
  {
    name: 'a deleted row',
    act: ({ book, sheet }) => done(deleteRows(book, sheet(MENTEES), FIRST + 4, 1)),
    differs: ['mentees/rows: −1'],
    isMeant: true,
  },
  {
    name: 'two rows that changed places',
    act: (user) => {
      swap(user, MENTEES, FIRST, FIRST + 9);
    },
  },
  {
    name: 'a row repeated with its codes',
    act: (user) => {
      const { book, sheet } = user;

      done(paste(book, sheet(MENTEES), FIRST + 39, 0, rowOf(user, MENTEES, FIRST), 'values'));
    },
    finds: [
      'error rowCodeDuplicate Наставляемые!7/rowCode',
      'warning personTwice Наставляемые!7/lastName',
      'warning personTwice Наставляемые!7/lastName',
    ],
  },
  {
    name: 'a row of given ones deleted',
    act: ({ book, sheet }) => done(deleteRows(book, sheet(MONITORING), FIRST + 3, 1)),
    finds: ['error sheetRowMissing Мониторинг'],
    differs: ['monitoring/rows: −1'],
  },
  {
    name: 'a row put among given ones',
    act: ({ book, sheet, type }) => {
      done(insertRows(book, sheet(MONITORING), FIRST + 3, 1));
      type(MONITORING, FIRST + 4, 'value', '12');
    },
    finds: ['warning sheetRowUnknown Мониторинг'],
  },
];

function rowOf({ book, sheet, table }: User, name: string, row: number) {
  const { left, right } = table(name).area;

  return clipOf(book, sheet(name), { top: row - 1, left, bottom: row - 1, right });
}

function swap(user: User, name: string, one: number, other: number): void {
  const { book, sheet } = user;
  const [first, second] = [rowOf(user, name, one), rowOf(user, name, other)];

  done(paste(book, sheet(name), one - 1, 0, second, 'values'));
  done(paste(book, sheet(name), other - 1, 0, first, 'values'));
}
