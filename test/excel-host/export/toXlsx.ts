import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Book } from '../model/book';
import { putXmlParts } from './putXmlParts';
import { writtenNames } from './writtenNames';
import { writtenSheet } from './writtenSheet';

/** An .xlsx file and what of the workbook could not be put into it, in English, one line each. */
export type Exported = { readonly bytes: Uint8Array; readonly lost: readonly string[] };

/**
 * The workbook as an .xlsx file, so that another program can open it. Settings of add-ins, a workbook's
 * protected structure and hidden states of names are among what is lost.
 */
export async function toXlsx(book: Book): Promise<Exported> {
  const lost: string[] = [];
  const sheets: WriteSheet[] = book.sheets.map((sheet) => writtenSheet(book, sheet, lost));

  if (book.settings.size > 0) lost.push(`settings of add-ins: ${[...book.settings.keys()].join(', ')}`);

  const bytes = await writeXlsx({
    sheets,
    namedRanges: writtenNames(book),
    dateSystem: book.date1904 ? '1904' : '1900',
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheetId),
    ),
    ...(book.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });

  return { bytes: book.xmlParts.length === 0 ? bytes : await putXmlParts(bytes, book.xmlParts), lost };
}
