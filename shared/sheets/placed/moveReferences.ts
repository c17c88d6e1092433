import { columnName } from '../a1';

/** A text, a reference to another sheet, or a reference to this one; only the last has groups. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?\d+)(?![\p{L}\p{N}_.(])/gu;

const LETTERS = 26;
const BEFORE_A = 64;

/** The formula with its references to columns of its own sheet pointing where `columnAt` says. */
export function moveReferences(
  formula: string,
  columnAt: (column: number, isFixed: boolean) => number,
): string {
  return formula.replace(TOKEN, (whole, dollar?: string, letters?: string, row?: string) => {
    if (dollar === undefined || letters === undefined || row === undefined) return whole;

    return `${dollar}${columnName(columnAt(columnNumber(letters), dollar === '$'))}${row}`;
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;
}
