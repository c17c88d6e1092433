import type { OfficeFile } from '../officeFile';
import { cells } from './cells';
import { formulas } from './formulas';
import { looks } from './looks';
import { names } from './names';
import { parts } from './parts';
import { sheetThings } from './sheetThings';
import { tables } from './tables';
import { texts } from './texts';

/** What Excel demands of a file beyond its schema, and mends with a message, or refuses, where it is not so. */
export const RULES: readonly ((file: OfficeFile) => readonly string[])[] = [
  parts,
  names,
  cells,
  tables,
  sheetThings,
  looks,
  formulas,
  texts,
];
