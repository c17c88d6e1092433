import { areaName } from './model/address/areaName';
import { findArea } from './model/address/findArea';
import { Book } from './model/book';
import { enterText } from './model/cells/enterText';
import { readFormula } from './model/cells/readFormula';
import { readValue } from './model/cells/readValue';
import { writeCells } from './model/cells/writeCells';
import { addName } from './model/names/addName';
import { nameArea } from './model/names/nameArea';
import { nameValue } from './model/names/nameValue';
import { addXmlPart } from './model/objects/addXmlPart';
import { setSetting } from './model/objects/setSetting';
import { xmlNamespace } from './model/objects/xmlNamespace';
import { addConditional } from './model/rules/addConditional';
import { activateSheet } from './model/sheets/activateSheet';
import { addSheet } from './model/sheets/addSheet';
import { copySheet } from './model/sheets/copySheet';
import { deleteSheet } from './model/sheets/deleteSheet';
import { findSheet } from './model/sheets/findSheet';
import { moveSheet } from './model/sheets/moveSheet';
import { protectSheet } from './model/sheets/protectSheet';
import { renameSheet } from './model/sheets/renameSheet';
import { setVisibility } from './model/sheets/setVisibility';
import { unprotectSheet } from './model/sheets/unprotectSheet';
import { addTable } from './model/tables/addTable';

const A1B3 = { top: 0, left: 0, bottom: 2, right: 1 };

function twoSheets() {
  const book = new Book('Реестр');
  const [sheet = addSheet(book)] = book.sheets;
  const other = addSheet(book, 'Итоги');

  writeCells(book, sheet, A1B3, [
    ['Имя', 'Часы'],
    ['Анна', 1],
    ['Борис', 2],
  ]);
  addTable(book, sheet, A1B3, true);
  enterText(book, other, 0, 0, '=SUM(Реестр!B2:B3)');

  return { book, sheet, other };
}

describe('sheets of a simulated workbook', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])(
    'cannot be named «%s»',
    (name) => {
      const { book } = twoSheets();

      expect(() => addSheet(book, name)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    },
  );

  test('have names of their own, whatever the case', () => {
    const { book, sheet, other } = twoSheets();

    expect(() => renameSheet(book, other, 'реестр')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => renameSheet(book, sheet, 'РЕЕСТР')).not.toThrow();
    expect(findSheet(book, 'Реестр')).toBe(sheet);
  });

  test('are renamed with the formulas and names that point at them', () => {
    const { book, sheet, other } = twoSheets();
    const name = addName(book, null, 'часы', '=Реестр!$B$2');

    renameSheet(book, sheet, 'Мой реестр');

    expect(readFormula(other, 0, 0)).toBe("=SUM('Мой реестр'!B2:B3)");
    expect(name.formula).toBe("='Мой реестр'!$B$2");
    expect(readValue(book, other, 0, 0)).toBe(3);
  });

  test('are copied with their own names, tables under new ones, and rules', () => {
    const { book, sheet } = twoSheets();

    addName(book, sheet, 'SVOD_STAMP', '="v1"', false);
    addName(book, null, 'область', '=Реестр!$A$1:$B$3');
    enterText(book, sheet, 4, 0, '=SUM(Table1[Часы])+Реестр!B2');
    addConditional(book, sheet, [A1B3], { kind: 'custom', formula: '=Реестр!$B$2>0' }, { bold: true });

    const copy = copySheet(book, sheet);

    expect(copy.name).toBe('Реестр (2)');
    expect(book.sheets[1]).toBe(copy);
    expect(copy.tables.map(({ name }) => name)).toEqual(['Table12']);
    expect(readFormula(copy, 4, 0)).toBe("=SUM(Table12[Часы])+'Реестр (2)'!B2");
    expect(copy.names.map(({ name }) => name)).toEqual(['SVOD_STAMP', 'область']);
    expect(copy.names.map((name) => name.visible)).toEqual([false, true]);
    expect(copy.conditionals[0]?.condition).toEqual({ kind: 'custom', formula: "='Реестр (2)'!$B$2>0" });

    enterText(book, copy, 1, 1, '50');
    expect(readValue(book, sheet, 1, 1)).toBe(1);
    expect(readValue(book, copy, 4, 0)).toBe(102);
  });

  test('deleted leave #REF! behind, and the last visible one cannot be', () => {
    const { book, sheet, other } = twoSheets();

    deleteSheet(book, sheet);

    expect(readFormula(other, 0, 0)).toBe('=SUM(#REF!)');
    expect(book.activeSheetId).toBe(other.id);
    expect(() => deleteSheet(book, other)).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
    expect(() => setVisibility(book, other, 'Hidden')).toThrow(
      expect.objectContaining({ code: 'InvalidOperation' }),
    );
  });

  test('move, hide and come to the front', () => {
    const { book, sheet, other } = twoSheets();

    moveSheet(book, other, 0);
    expect(book.sheets).toEqual([other, sheet]);

    setVisibility(book, sheet, 'VeryHidden');
    expect(book.activeSheetId).toBe(other.id);
    expect(() => activateSheet(book, sheet)).toThrow();
    expect(() => deleteSheet(book, sheet)).toThrow(/very hidden/);
  });

  test('are unprotected with their password only', () => {
    const { book, sheet } = twoSheets();

    protectSheet(book, sheet, 'тайна');

    expect(() => unprotectSheet(book, sheet)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));

    unprotectSheet(book, sheet, 'тайна');

    expect(sheet.protection).toBeNull();
  });

  test('of a protected structure stay as they are', () => {
    const { book, sheet, other } = twoSheets();
    const denied = expect.objectContaining({ code: 'AccessDenied' });

    book.structureProtected = true;

    expect(() => addSheet(book)).toThrow(denied);
    expect(() => deleteSheet(book, sheet)).toThrow(denied);
    expect(() => renameSheet(book, other, 'Другое')).toThrow(denied);
  });
});

describe('names', () => {
  test.each(['A1', 'R1C1', 'c', 'с пробелом', '1a', 'a-b', ''])('cannot be «%s»', (name) => {
    const { book } = twoSheets();

    expect(() => addName(book, null, name, '=1')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });

  test('of a sheet and of the workbook may be the same; twice in one place they may not', () => {
    const { book, sheet } = twoSheets();
    const own = addName(book, sheet, 'метка', '="свой ""текст"""');

    addName(book, null, 'метка', '=Реестр!$A$2');

    expect(nameValue(book, sheet, own)).toBe('свой "текст"');
    expect(nameArea(book, sheet, own)).toBeNull();
    expect(() => addName(book, sheet, 'МЕТКА', '=1')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => addName(book, null, 'table1', '=1')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
  });
});

describe('an address', () => {
  test.each([
    ['B2', 'B2'],
    ['b2:a1', 'A1:B2'],
    ['$A:$B', 'A:B'],
    ['2:3', '2:3'],
    ["'Реестр'!A1", 'A1'],
    ['Table1', 'A2:B3'],
    ['Table1[#All]', 'A1:B3'],
    ['Table1[[#Headers],[Часы]]', 'B1'],
    ['часы', 'B2:B3'],
  ])('%s is %s', (text, expected) => {
    const { book, sheet, other } = twoSheets();

    addName(book, null, 'часы', '=Реестр!$B$2:$B$3');

    expect(areaName(findArea(book, text === 'B2' ? other : sheet, text).area)).toBe(expected);
  });

  test('of nothing is refused', () => {
    const { book, sheet } = twoSheets();

    expect(() => findArea(book, sheet, 'Нет!A1')).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
    expect(() => findArea(book, sheet, 'чепуха 1')).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });
});

describe('what add-ins keep', () => {
  test('settings are copied in, and undefined deletes them', () => {
    const book = new Book();
    const value = { a: [1] };

    setSetting(book, 'k', value);
    value.a.push(2);
    expect(book.settings.get('k')).toEqual({ a: [1] });

    setSetting(book, 'k', undefined);
    expect(book.settings.has('k')).toBe(false);
  });

  test('XML parts have a root element, whose namespace is theirs', () => {
    const book = new Book();
    const part = addXmlPart(book, '<?xml version="1.0"?><state xmlns="urn:svod:state">{}</state>');

    expect(xmlNamespace(part.xml)).toBe('urn:svod:state');
    expect(xmlNamespace('<p:state xmlns="urn:x" xmlns:p="urn:p"/>')).toBe('urn:p');
    expect(xmlNamespace('<a/>')).toBe('');
    expect(() => addXmlPart(book, 'текст')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(() => addXmlPart(book, '<a></b>')).toThrow();
  });
});
