import type { Sheet } from '../../../model/sheet';
import { protectSheet } from '../../../model/sheets/protectSheet';
import { unprotectSheet } from '../../../model/sheets/unprotectSheet';
import { asJson, asRecord } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import type { Json } from '../../protocol/json';

/** What a protected sheet still allows when nothing is said. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** The protection of a sheet. */
export const protectionClass: ExcelClass<Sheet> = excelClass('WorksheetProtection', {
  reads: {
    Protected: ({ protection }) => protection !== null,
    Options({ protection }): Json {
      return protection && { ...DEFAULTS, ...jsonRecord(protection.options) };
    },
  },
  calls: {
    Protect(sheet, args, { book }) {
      const options = asRecord(args.at(0) ?? undefined);

      protectSheet(book, sheet, args.has(1) ? args.text(1) : undefined, options);
    },
    Unprotect: (sheet, args, { book }) => {
      unprotectSheet(book, sheet, args.has(0) ? args.text(0) : undefined);
    },
  },
});

function jsonRecord(options: Readonly<Record<string, unknown>>): { readonly [key: string]: Json } {
  const plain: { [key: string]: Json } = {};

  for (const [key, value] of Object.entries(options)) {
    if (typeof value === 'boolean' || typeof value === 'string') plain[key] = asJson(value);
  }

  return plain;
}
