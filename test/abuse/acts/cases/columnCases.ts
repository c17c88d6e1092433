import {
  done,
  FIRST,
  HEADINGS,
  MENTEES,
  MENTORS,
  ORGANISATIONS,
  type User,
} from '../../../e2e/excel/book/user';
import { clipOf } from '../../../excel-host/model/acts/clipOf';
import { deleteColumns } from '../../../excel-host/model/acts/deleteColumns';
import { foreignClip } from '../../../excel-host/model/acts/foreignClip';
import { hideColumns } from '../../../excel-host/model/acts/hideColumns';
import { insertColumns } from '../../../excel-host/model/acts/insertColumns';
import { moveColumn } from '../../../excel-host/model/acts/moveColumn';
import { paste } from '../../../excel-host/model/acts/paste';
import { typeText } from '../../../excel-host/model/acts/typeText';
import type { AbuseCase } from '../abuseCase';

/** What is done to whole columns. */
export const columnCases: readonly AbuseCase[] = [
  {
    name: 'hidden columns',
    act: ({ book, sheet }) => done(hideColumns(book, sheet(MENTEES), 2, 9)),
  },
  {
    name: 'a column of one’s own between Svod’s',
    act: ({ book, sheet, place }) => {
      const at = place(MENTEES, 'birthYear');

      done(insertColumns(book, sheet(MENTEES), at, 1));
      done(typeText(book, sheet(MENTEES), HEADINGS - 1, at, 'Телефон мамы'));
      done(typeText(book, sheet(MENTEES), FIRST - 1, at, "'8-914"));
    },
    finds: ['notice sheetColumnUnknown Наставляемые'],
  },
  {
    name: 'columns of one’s own beside the table, with formulas over it',
    act: ({ book, sheet, table }) => {
      const at = table(MENTEES).area.right + 1;

      done(typeText(book, sheet(MENTEES), HEADINGS - 1, at, 'Возраст'));
      done(typeText(book, sheet(MENTEES), FIRST - 1, at, '=2024-D7'));
      done(typeText(book, sheet(MENTEES), FIRST - 1, at + 3, 'позвонить'));
    },
    finds: ['notice sheetColumnUnknown Наставляемые'],
  },
  {
    name: 'a moved column',
    act: ({ book, sheet, place }) => {
      done(moveColumn(book, sheet(MENTEES), place(MENTEES, 'mentor'), 0));
      done(moveColumn(book, sheet(MENTORS), place(MENTORS, 'rowCode'), 0));
    },
  },
  {
    name: 'a deleted column that never leaves the workbook',
    act: (user) => remove(user, MENTORS, 'competences'),
    finds: ['warning sheetColumnMissing Наставники/competences'],
  },
  {
    name: 'a deleted column that may be blank and is sent',
    act: (user) => remove(user, ORGANISATIONS, 'learners'),
    finds: ['error sheetColumnMissing Организации/learners'],
    differs: ['organisations/learners: null ×3'],
  },
  {
    name: 'a deleted required column',
    act: (user) => remove(user, MENTEES, 'form'),
    finds: ['error sheetColumnMissing Наставляемые/form'],
    differs: ['mentees/form: null ×40'],
  },
  {
    name: 'the deleted column of row codes',
    act: (user) => remove(user, MENTEES, 'rowCode'),
    finds: ['error sheetColumnMissing Наставляемые/rowCode'],
    differs: ['mentees/rows: −40', 'mentees/rows: +40'],
  },
  {
    name: 'the deleted columns of Svod’s findings',
    act: ({ book, sheet, place, paste: put }) => {
      put(MENTEES, FIRST, 'category', 'космонавт');
      done(deleteColumns(book, sheet(MENTEES), place(MENTEES, 'rowCode') + 2, 1));
    },
    finds: ['error readEnumeration Наставляемые!7/category'],
    differs: ['mentees/category: null'],
    changes: ['Наставляемые: tables', 'Наставляемые: columns', 'Наставляемые!6,23'],
  },
  {
    name: 'a copied column with another content',
    act: (user) => {
      const { book, sheet, place, table } = user;
      const from = place(MENTEES, 'form');
      const { top, bottom, right } = table(MENTEES).area;
      const clip = clipOf(book, sheet(MENTEES), { top, left: from, bottom, right: from });

      done(paste(book, sheet(MENTEES), top, right + 2, clip));
      done(paste(book, sheet(MENTEES), FIRST - 1, right + 2, foreignClip([['другое']]), 'values'));
    },
    finds: ['error sheetColumnDuplicate Наставляемые/form'],
  },
];

function remove({ book, sheet, place }: User, name: string, column: string): void {
  done(deleteColumns(book, sheet(name), place(name, column), 1));
}
