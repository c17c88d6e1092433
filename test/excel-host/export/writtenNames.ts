import type { WriteOptions } from 'hucre/xlsx';
import { sheetPrefix } from '../model/address/sheetPrefix';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { fileFormula } from './fileFormula';

type Name = NonNullable<WriteOptions['namedRanges']>[number];

/** The workbook's names and its sheets' own, with what each sheet prints and repeats on every page. */
export function writtenNames(book: Book): Name[] {
  return [
    ...book.names.map(({ name, formula }) => ({ name, range: fileFormula(formula, null) })),
    ...book.sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name, formula }) => ({
        name,
        range: fileFormula(formula, null),
        scope: sheet.name,
      })),
      ...printNames(sheet),
    ]),
  ];
}

// Columns come before rows, as Excel writes them.
function printNames(sheet: Sheet): Name[] {
  const area = (key: string): string[] => {
    const text = sheet.pageLayout.get(key);

    return typeof text === 'string' ? [`${sheetPrefix(sheet.name)}!${text}`] : [];
  };
  const titles = [...area('printTitleColumns'), ...area('printTitleRows')];
  const printed = area('printArea');

  return [
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name }]),
    ...(printed.length === 0
      ? []
      : [{ name: '_xlnm.Print_Area', range: printed.join(','), scope: sheet.name }]),
  ];
}
