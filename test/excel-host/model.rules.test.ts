import { areaName } from './model/address/areaName';
import { Book } from './model/book';
import { clearArea } from './model/cells/clearArea';
import { enterText } from './model/cells/enterText';
import { writeCells } from './model/cells/writeCells';
import { writeStyle } from './model/cells/writeStyle';
import { accepts } from './model/rules/accepts';
import { addConditional } from './model/rules/addConditional';
import { clearConditionals } from './model/rules/clearConditionals';
import { listItems } from './model/rules/listItems';
import { setValidation } from './model/rules/setValidation';
import { shownStyle } from './model/rules/shownStyle';
import { validationAt } from './model/rules/validationAt';
import { addSheet } from './model/sheets/addSheet';
import type { Validation, ValidationRule } from './model/types';

const B2B9 = { top: 1, left: 1, bottom: 8, right: 1 };

function ruled(rule: ValidationRule, ignoreBlank = true) {
  const book = new Book();
  const [sheet = addSheet(book)] = book.sheets;
  const lists = addSheet(book, 'Списки');
  const validation: Validation = {
    rule,
    ignoreBlank,
    prompt: { title: 'Что', message: 'Что писать', show: true },
    alert: { style: 'Stop', title: 'Нет', message: 'Не из списка', show: true },
  };

  writeCells(book, lists, { top: 0, left: 0, bottom: 3, right: 0 }, [['Да'], ['Нет'], [5], ['']]);
  setValidation(book, sheet, B2B9, validation);

  return { book, sheet, lists, takes: (value: string | number | null) => accepts(book, sheet, 2, 1, value) };
}

describe('a validation', () => {
  test('of items in place takes them letter for letter, and at most 255 characters', () => {
    const { book, sheet, takes } = ruled({ kind: 'list', source: 'Да, Нет', inCellDropDown: true });

    expect(listItems(book, sheet, 2, 1)).toEqual(['Да', 'Нет']);
    expect([takes('Да'), takes('да'), takes('нечто')]).toEqual([true, false, false]);
    expect(listItems(book, sheet, 0, 0)).toBeNull();
    expect(() => ruled({ kind: 'list', source: 'а'.repeat(256), inCellDropDown: true })).toThrow(/255/);
  });

  test('of a range takes its texts whatever the case, and its numbers', () => {
    const { book, sheet, takes } = ruled({ kind: 'list', source: '=Списки!$A$1:$A$4', inCellDropDown: true });

    expect(listItems(book, sheet, 2, 1)).toEqual(['Да', 'Нет', '5']);
    expect([takes('да'), takes(5), takes('5'), takes(6)]).toEqual([true, true, true, false]);
  });

  test('of a growing range offers what is filled', () => {
    const { book, sheet, lists } = ruled({
      kind: 'list',
      source: '=OFFSET(Списки!$A$1,0,0,MAX(1,COUNTIF(Списки!$A$1:$A$9,"?*")),1)',
      inCellDropDown: true,
    });

    expect(listItems(book, sheet, 2, 1)).toEqual(['Да', 'Нет']);
    enterText(book, lists, 2, 0, 'Может быть');
    expect(listItems(book, sheet, 2, 1)).toEqual(['Да', 'Нет', 'Может быть']);
  });

  test.each<[ValidationRule, (string | number)[], (string | number)[]]>([
    [{ kind: 'whole', operator: 'Between', first: 1, second: 5 }, [1, 5], [0, 6, 2.5, 'три']],
    [{ kind: 'decimal', operator: 'GreaterThan', first: '2.5' }, [2.6], [2.5, 'нет']],
    [{ kind: 'decimal', operator: 'NotBetween', first: '=1', second: '=2' }, [0, 3], [1, 2]],
    [{ kind: 'date', operator: 'LessThanOrEqual', first: '1/31/2024' }, [45322], [45323]],
    [{ kind: 'textLength', operator: 'LessThanOrEqual', first: 3 }, ['абв', 123], ['абвг', 1234]],
    [{ kind: 'custom', formula: '=ISNUMBER($A2)' }, [], ['любое']],
  ])('%j takes %j and not %j', (rule, good, bad) => {
    const { takes } = ruled(rule);

    expect(good.map(takes)).toEqual(good.map(() => true));
    expect(bad.map(takes)).toEqual(bad.map(() => false));
  });

  test('of a formula is relative to its first cell', () => {
    const { book, sheet, takes } = ruled({ kind: 'custom', formula: '=A2>5' });

    enterText(book, sheet, 2, 0, '6');

    expect(takes('любое')).toBe(true);
    expect(accepts(book, sheet, 1, 1, 'любое')).toBe(false);
  });

  test('takes an empty cell unless told otherwise', () => {
    const rule = { kind: 'whole', operator: 'Between', first: 1, second: 5 } as const;

    expect(ruled(rule).takes(null)).toBe(true);
    expect(ruled(rule, false).takes(null)).toBe(false);
  });

  test('gives way to a later one, and formulas stay meant from their cells', () => {
    const { book, sheet } = ruled({ kind: 'custom', formula: '=A2>5' });

    setValidation(book, sheet, { top: 0, left: 0, bottom: 3, right: 5 }, null);

    expect(validationAt(sheet, 2, 1)).toBeNull();
    expect(validationAt(sheet, 4, 1)).toMatchObject({ rule: { formula: '=A5>5' } });
    expect(sheet.validations.map(({ areas }) => areas.map(areaName))).toEqual([['B5:B9']]);
  });

  test('goes when its cells are cleared of all, not of contents', () => {
    const { book, sheet } = ruled({ kind: 'custom', formula: '=TRUE' });

    clearArea(book, sheet, B2B9, 'Contents');
    expect(validationAt(sheet, 2, 1)).not.toBeNull();

    clearArea(book, sheet, B2B9, 'All');
    expect(validationAt(sheet, 2, 1)).toBeNull();
  });
});

describe('a conditional format', () => {
  function painted() {
    const book = new Book();
    const [sheet = addSheet(book)] = book.sheets;

    writeCells(book, sheet, { top: 0, left: 0, bottom: 2, right: 1 }, [
      [1, 'Ошибка, «Год»: 5'],
      [5, ''],
      [9, 'К сведению'],
    ]);
    writeStyle(book, sheet, { top: 0, left: 0, bottom: 2, right: 0 }, { fill: '#FFFFFF', italic: true });

    return { book, sheet, area: { top: 0, left: 0, bottom: 2, right: 0 } };
  }

  test('is live, relative to its first cell, and leaves the own style alone', () => {
    const { book, sheet, area } = painted();
    const fills = () => [0, 1, 2].map((row) => shownStyle(book, sheet, row, 0).fill);

    addConditional(
      book,
      sheet,
      [area],
      { kind: 'custom', formula: '=ISNUMBER(SEARCH("Ошибка, «Год»",$B1))' },
      { fill: '#FF0000' },
    );

    expect(fills()).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
    expect(shownStyle(book, sheet, 0, 0).italic).toBe(true);

    enterText(book, sheet, 0, 1, '');
    enterText(book, sheet, 2, 1, 'Ошибка, «Год»: 6');

    expect(fills()).toEqual(['#FFFFFF', '#FFFFFF', '#FF0000']);
  });

  test('added later comes first, and stops the others when told to', () => {
    const { book, sheet, area } = painted();

    addConditional(
      book,
      sheet,
      [area],
      { kind: 'cellValue', operator: 'GreaterThan', first: '=4' },
      { fill: '#00FF00', bold: true },
    );

    const top = addConditional(
      book,
      sheet,
      [area],
      { kind: 'cellValue', operator: 'EqualTo', first: '9' },
      { fill: '#0000FF' },
    );

    expect(shownStyle(book, sheet, 2, 0)).toMatchObject({ fill: '#0000FF', bold: true });

    top.stopIfTrue = true;
    expect(shownStyle(book, sheet, 2, 0).bold).toBeUndefined();
    expect(shownStyle(book, sheet, 1, 0)).toMatchObject({ fill: '#00FF00', bold: true });
  });

  test('taken off a part stays on the rest', () => {
    const { book, sheet, area } = painted();

    addConditional(book, sheet, [area], { kind: 'custom', formula: '=A1>0' }, { bold: true });
    clearConditionals(book, sheet, { top: 0, left: 0, bottom: 0, right: 9 });

    expect(sheet.conditionals).toMatchObject([{ condition: { formula: '=A2>0' } }]);
    expect([0, 1].map((row) => shownStyle(book, sheet, row, 0).bold)).toEqual([undefined, true]);
  });

  test('about a text asks whether the cell has it', () => {
    const { book, sheet } = painted();

    addConditional(
      book,
      sheet,
      [{ top: 0, left: 1, bottom: 2, right: 1 }],
      { kind: 'containsText', operator: 'BeginsWith', text: 'ошибка' },
      { fontColor: '#FF0000' },
    );

    expect(shownStyle(book, sheet, 0, 1).fontColor).toBe('#FF0000');
    expect(shownStyle(book, sheet, 2, 1).fontColor).toBeUndefined();
  });
});
