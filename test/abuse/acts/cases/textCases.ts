import { done, MENTEES, MENTORS, ORGANISATIONS, type User } from '../../../e2e/excel/book/user';
import { pasteText } from '../../../excel-host/model/acts/pasteText';
import { setNumberFormat } from '../../../excel-host/model/acts/setNumberFormat';
import type { AbuseCase } from '../abuseCase';

/** Names, lists and references in spellings of the user's own, and texts that mean harm. */
export const textCases: readonly AbuseCase[] = [
  {
    name: 'values from elsewhere pasted over the lists',
    act: ({ paste }) => {
      paste(MENTEES, 7, 'category', 'космонавт', 'обучающийся');
      paste(MENTEES, 7, 'form', 'педагог — инопланетянин');
      paste(MENTEES, 7, 'mentor', 'Пушкин Александр Сергеевич');
    },
    finds: [
      'error readEnumeration Наставляемые!7–8/category',
      'error readEnumeration Наставляемые!7/form',
      'error readReferenceUnknown Наставляемые!7/mentor',
    ],
    differs: ['mentees/category: null ×2', 'mentees/form: null', 'mentees/mentor: null'],
  },
  {
    name: 'a name dragged down, which counts upwards',
    act: ({ paste, value }) => {
      const name = String(value(MENTEES, 7, 'organisation'));

      paste(MENTEES, 7, 'organisation', name, 'СОШ № 98', 'СОШ № 99');
    },
    finds: ['error readReferenceUnknown Наставляемые!8–9/organisation'],
    differs: ['mentees/organisation: null ×2'],
  },
  {
    name: 'look-alike letters, invisible characters and odd spaces',
    act: ({ paste, value }) => {
      const text = (row: number, column: string) => String(value(MENTEES, row, column));

      paste(MENTEES, 7, 'lastName', text(7, 'lastName').replaceAll('а', 'a').replaceAll('о', 'o'));
      paste(MENTEES, 8, 'lastName', `\u200b${text(8, 'lastName')}\ufeff`);
      paste(MENTEES, 7, 'organisation', text(7, 'organisation').replace('СОШ', 'COШ').replace(' ', '\u00a0'));
      paste(MENTEES, 7, 'state', text(7, 'state').toUpperCase());
      paste(MENTEES, 8, 'category', `«${text(8, 'category')}».`);
      paste(MENTEES, 7, 'mentor', text(7, 'mentor').replaceAll(' ', '\u00a0 '));
    },
  },
  {
    name: 'pictures in names',
    act: ({ paste }) => {
      paste(MENTEES, 7, 'lastName', '😀');
      paste(MENTEES, 8, 'category', '⭐');
    },
    finds: ['error readName Наставляемые!7/lastName', 'error readEnumeration Наставляемые!8/category'],
    differs: ['mentees/lastName: null', 'mentees/category: null'],
  },
  {
    name: 'line breaks in cells',
    act: ({ paste, value }) => {
      paste(MENTEES, 7, 'organisation', String(value(MENTEES, 7, 'organisation')).replace(' ', '\r\n'));
      paste(MENTEES, 7, 'mentor', String(value(MENTEES, 7, 'mentor')).replace(' ', '\n'));
      paste(MENTORS, 8, 'forms', String(value(MENTORS, 8, 'forms')).replace('; ', '\n'));
    },
  },
  {
    name: 'apostrophes before texts',
    act: ({ type, value }) => {
      for (const column of ['lastName', 'category', 'state'])
        type(MENTEES, 7, column, `'${String(value(MENTEES, 7, column))}`);
    },
  },
  {
    name: 'texts that a spreadsheet would run',
    act: ({ paste, book, sheet, place }) => {
      paste(MENTORS, 7, 'position', '=HYPERLINK("http://example.org";"нажми")', '@SUM(A1)', '-2+3', '\t=1+1');
      paste(MENTORS, 7, 'contact', '+7 914 123-45-67');
      paste(ORGANISATIONS, 7, 'fullName', '=cmd|"/c calc"!A1');
      done(pasteText(book, sheet(MENTORS), 7, place(MENTORS, 'competences'), '=HYPERLINK("http://a","b")'));
    },
    differs: [
      'organisations/fullName: =cmd|"/c calc"!A1',
      'mentors/position: =HYPERLINK("http://example.org";"нажми")',
      'mentors/contact: +7 914 123-45-67',
      'mentors/position: @SUM(A1)',
      'mentors/competences: =HYPERLINK("http://a","b")',
      'mentors/position: -2+3',
      'mentors/position: =1+1',
    ],
    isMeant: true,
  },
  {
    name: 'the longest text a cell holds',
    act: ({ paste }) => {
      paste(ORGANISATIONS, 7, 'fullName', 'ж'.repeat(32_767));
      paste(MENTEES, 7, 'lastName', 'Я'.repeat(32_767));
    },
    finds: ['error readTextTooLong Организации!7/fullName', 'error readTextTooLong Наставляемые!7/lastName'],
    differs: ['mentees/lastName: null'],
  },
  {
    name: 'names in one cell',
    act: ({ paste }) => {
      paste(MENTEES, 7, 'lastName', 'Иванов Иван Иванович');
      paste(MENTEES, 7, 'firstName', null);
    },
    finds: ['error requiredBlank Наставляемые!7/firstName'],
    differs: ['mentees/lastName: Иванов Иван Иванович', 'mentees/firstName: null'],
  },
  {
    name: 'formulas in place of values',
    act: (user) => {
      formula(user, 7, 'birthYear', `=${String(user.value(MENTEES, 7, 'birthYear'))}-0`);
      formula(user, 7, 'state', `="${String(user.value(MENTEES, 7, 'state'))}"`);
      formula(user, 8, 'organisation', `=UPPER("${String(user.value(MENTEES, 8, 'organisation'))}")`);
      formula(user, 9, 'middleName', '=""');
    },
    differs: ['mentees/middleName: null'],
    isMeant: true,
  },
  {
    name: 'formulas that come to errors or to nothing',
    act: (user) => {
      formula(user, 7, 'birthYear', '=NA()');
      formula(user, 8, 'category', '=1/0');
      formula(user, 9, 'dateIn', '=#REF!');
      formula(user, 10, 'mentor', '=НетТакойФункции(A1)');
      formula(user, 11, 'organisation', '=""');
    },
    finds: [
      'error readError Наставляемые!7/birthYear',
      'error readError Наставляемые!8/category',
      'error readError Наставляемые!10/mentor',
      'error readError Наставляемые!9/dateIn',
      'error requiredBlank Наставляемые!11/organisation',
    ],
    differs: [
      'mentees/birthYear: null',
      'mentees/category: null',
      'mentees/dateIn: null',
      'mentees/mentor: null',
      'mentees/organisation: null',
    ],
  },
  {
    name: 'a formula in a cell whose format is text',
    act: ({ type }) => type(MENTEES, 7, 'classGroup', '=A7'),
    differs: ['mentees/classGroup: =A7'],
    isMeant: true,
  },
];

/** A cell of Svod's takes a formula only once it is not formatted as text. */
function formula({ book, sheet, place }: User, row: number, column: string, text: string): void {
  const left = place(MENTEES, column);
  const area = { top: row - 1, left, bottom: row - 1, right: left };

  done(setNumberFormat(book, sheet(MENTEES), area, 'General'));
  done(pasteText(book, sheet(MENTEES), row - 1, left, text));
}
