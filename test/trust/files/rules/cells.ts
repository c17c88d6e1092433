import { all, attribute, type Node, type OfficeFile, type OfficeSheet, textOf } from '../officeFile';
import { placeOf } from '../place';

const LAST = { row: 1_048_576, column: 16_384 };
const TEXT = 32_767;
/** Widest column in digits and tallest row in points. */
const WIDTH = 255;
const HEIGHT = 409.5;

/** Cells stand in their order, within the sheet, and say what can be looked up. */
export function cells(file: OfficeFile): readonly string[] {
  return file.sheets.flatMap((sheet) => ofSheet(file, sheet).map((fault) => `${sheet.name}: ${fault}`));
}

function ofSheet(file: OfficeFile, { root }: OfficeSheet): readonly string[] {
  const rows = all(root, 'sheetData', 'row');
  const wide = all(root, 'cols', 'col').filter((column) => Number(attribute(column, 'width')) > WIDTH);

  return [
    ...(isRising(rows.map((row) => Number(attribute(row, 'r')))) ? [] : ['rows out of order']),
    ...wide.map(() => 'a column is too wide'),
    ...rows.flatMap((row) => ofRow(file, row)),
  ];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
}

function ofRow(file: OfficeFile, row: Node): readonly string[] {
  const number = Number(attribute(row, 'r'));
  const found = all(row, 'c');
  const places = found.map((cell) => placeOf(attribute(cell, 'r')));

  return [
    ...(Number(attribute(row, 'ht')) > HEIGHT ? [`row ${number} is too high`] : []),
    ...(isRising(places.map(({ column }) => column)) ? [] : [`row ${number} is out of order`]),
    ...places.filter((place) => place.row !== number).map(() => `a cell of another row stands in ${number}`),
    ...places
      .filter((place) => place.row > LAST.row || place.column > LAST.column)
      .map(() => `row ${number} goes beyond the sheet`),
    ...found.flatMap((cell) => ofCell(file, cell).map((fault) => `${attribute(cell, 'r')} ${fault}`)),
  ];
}

function ofCell({ strings, styles }: OfficeFile, cell: Node): readonly string[] {
  const [value] = all(cell, 'v').map(textOf);
  const type = attribute(cell, 't') || 'n';
  const shared = type === 's' ? strings[Number(value)] : undefined;
  const texts = [...(shared === undefined ? [] : [shared]), ...all(cell, 'is')].map(textOf);

  return [
    ...(Number(attribute(cell, 's')) >= all(styles, 'cellXfs', 'xf').length
      ? ['has a look that is not there']
      : []),
    ...(type === 's' && shared === undefined ? ['has no text'] : []),
    ...(type === 'n' && value !== undefined && !isNumber(value)
      ? [`holds ${value}, which is no number`]
      : []),
    ...(type === 'b' && value !== '0' && value !== '1' ? ['is neither true nor false'] : []),
    ...texts.filter((text) => text.length > TEXT).map(() => 'holds too long a text'),
  ];
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
