import { missing } from '../../../addin/usecases/book';
import {
  done,
  FIRST,
  MENTEES,
  MENTORS,
  MONITORING,
  ORGANISATIONS,
  type User,
} from '../../../e2e/excel/book/user';
import { typeText } from '../../../excel-host/model/acts/typeText';
import { changeName } from '../../../excel-host/model/names/changeName';
import { deleteName } from '../../../excel-host/model/names/deleteName';
import { addComment } from '../../../excel-host/model/objects/addComment';
import { copySheet } from '../../../excel-host/model/sheets/copySheet';
import { deleteSheet } from '../../../excel-host/model/sheets/deleteSheet';
import { moveSheet } from '../../../excel-host/model/sheets/moveSheet';
import { protectSheet } from '../../../excel-host/model/sheets/protectSheet';
import { renameSheet } from '../../../excel-host/model/sheets/renameSheet';
import { setVisibility } from '../../../excel-host/model/sheets/setVisibility';
import { convertToRange } from '../../../excel-host/model/tables/convertToRange';
import { renameTable } from '../../../excel-host/model/tables/renameTable';
import type { AbuseCase } from '../abuseCase';

/** What is done to sheets, tables and the stamp. */
export const sheetCases: readonly AbuseCase[] = [
  {
    name: 'renamed sheets',
    act: ({ book, sheet }) => {
      renameSheet(book, sheet(MENTEES), 'Дети 2024 (итог)');
      renameSheet(book, sheet(ORGANISATIONS), 'Наши школы');
    },
  },
  {
    name: 'a copied sheet',
    act: ({ book, sheet }) => copySheet(book, sheet(MENTEES)),
    finds: ['error sheetCopied Наставляемые'],
  },
  {
    name: 'a copied sheet whose original was deleted',
    act: ({ book, sheet }) => {
      copySheet(book, sheet(MENTORS));
      deleteSheet(book, sheet(MENTORS));
    },
  },
  {
    name: 'a deleted registry that another sheet points at',
    act: ({ book, sheet }) => deleteSheet(book, sheet(ORGANISATIONS)),
    finds: [
      'error readReferenceUnknown Наставники!7–18/organisation',
      'error readReferenceUnknown Наставляемые!7–46/organisation',
    ],
    differs: ['organisations: gone', 'mentors/organisation: null ×12', 'mentees/organisation: null ×40'],
  },
  {
    name: 'a deleted sheet that nothing points at',
    act: ({ book, sheet }) => deleteSheet(book, sheet(MONITORING)),
    differs: ['monitoring: gone'],
    isMeant: true,
  },
  {
    name: 'sheets in another order',
    act: ({ book, sheet }) => {
      moveSheet(book, sheet(MENTEES), 0);
      moveSheet(book, sheet(ORGANISATIONS), book.sheets.length - 1);
    },
  },
  {
    name: 'the sheets without rows of the user’s deleted',
    act: ({ book, sheet }) => {
      for (const name of ['Начало', 'Справочники']) {
        setVisibility(book, sheet(name), 'Visible');
        deleteSheet(book, sheet(name));
      }
    },
  },
  {
    name: 'hidden sheets',
    act: ({ book, sheet }) => {
      setVisibility(book, sheet(MENTORS), 'Hidden');
      setVisibility(book, sheet(MENTEES), 'VeryHidden');
    },
  },
  {
    name: 'a protected sheet on which nothing has to be written',
    act: ({ book, sheet }) => protectSheet(book, sheet(MENTEES), '123'),
  },
  {
    name: 'a stamp that was deleted',
    act: (user) => deleteName(user.book, user.sheet(MENTEES), stampOf(user, MENTEES)),
    finds: ['error sheetStampInvalid Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'a stamp that was deleted on a renamed sheet',
    act: (user) => {
      deleteName(user.book, user.sheet(MENTORS), stampOf(user, MENTORS));
      renameSheet(user.book, user.sheet(MENTORS), 'Педагоги');
    },
    finds: ['error readReferenceUnknown Наставляемые!7–46/mentor'],
    differs: ['mentors: gone', 'mentees/mentor: null ×40'],
  },
  {
    name: 'a stamp of gibberish',
    act: (user) => restamp(user, MENTEES, () => '="да"'),
    finds: ['error sheetStampInvalid Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'a stamp of another year',
    act: (user) => restamp(user, MENTEES, (text) => text.replace('2024', '2023')),
    finds: ['error sheetOtherYear Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'a stamp of another municipality',
    act: (user) => restamp(user, MENTEES, (text) => text.replace('08612000', '08701000')),
    finds: ['error sheetOtherReporter Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'a stamp of another region',
    act: (user) => restamp(user, MENTEES, (text) => text.replace('khabarovsk', 'irkutsk')),
    finds: ['error sheetOtherRegion Наставляемые'],
    differs: ['mentees: gone'],
  },
  {
    name: 'comments and notes at cells',
    act: ({ book, sheet }) => {
      addComment(book, sheet(MENTEES), FIRST, 2, 'проверить', 'comment');
      addComment(book, sheet(MENTEES), FIRST + 1, 2, 'от школы', 'note');
    },
  },
  {
    name: 'tables that were undone',
    act: ({ book, sheet, table }) => {
      for (const name of [ORGANISATIONS, MENTORS, MENTEES, MONITORING])
        convertToRange(book, sheet(name), table(name));
    },
  },
  {
    name: 'renamed tables',
    act: ({ book, sheet, table }) => renameTable(book, sheet(MENTEES), table(MENTEES), 'Дети'),
  },
  {
    name: 'a note of the user’s in the column of findings',
    act: ({ book, sheet, table, paste }) => {
      const { right } = table(MENTEES).area;

      done(typeText(book, sheet(MENTEES), FIRST - 1, right, 'спросить у школы', true));
      paste(MENTEES, FIRST, 'category', 'космонавт');
    },
    finds: ['error readEnumeration Наставляемые!7/category'],
    differs: ['mentees/category: null'],
  },
];

function stampOf({ sheet }: User, name: string) {
  return sheet(name).names.find((one) => one.name === 'SVOD_STAMP') ?? missing('the stamp');
}

function restamp(user: User, name: string, change: (text: string) => string): void {
  const stamp = stampOf(user, name);

  changeName(user.book, stamp, { formula: change(stamp.formula) });
}
