import { rewriteFormula } from '../model/calc/rewriteFormula';
import { structuredText } from '../model/calc/structured';

/** Functions newer than the file format, which files mark. */
const NEWER = new Set(['IFS', 'CONCAT', 'TEXTJOIN', 'XOR', 'IFNA', 'UNICHAR']);
const NEWER_CALL = new RegExp(`\\b(?:${[...NEWER].join('|')})\\(`, 'i');

/**
 * A formula without `=` as a file has it: references to the table it stands in by the table's name, `@` as
 * `[#This Row]`, newer functions with their prefix.
 */
export function fileFormula(formula: string, tableName: string | null): string {
  if (!formula.includes('[') && !NEWER_CALL.test(formula)) return formula.replace(/^=/, '');

  const written = rewriteFormula(formula, (token) => {
    if (token.kind === 'function' && NEWER.has(token.name)) return `_xlfn.${token.name}`;
    if (token.kind !== 'structured') return undefined;

    const { structured } = token;
    const table = structured.table ?? tableName;
    const text = structuredText({ ...structured, table });
    const ofRow = /^(.*?)\[@(.*)\]$/su.exec(text);

    if (ofRow === null) return text;

    const column = ofRow[2] ?? '';

    if (column === '') return `${ofRow[1]}[#This Row]`;

    return `${ofRow[1]}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });

  return written.replace(/^=/, '');
}
