import { normaliseText } from '../cells/normaliseText';
import type { Explanation } from '../checking/finding';
import { FINDING_CODES, type FindingCode } from '../checking/findingCode';
import { regionSheets } from '../messages/ru/regionSheets';
import { FINDINGS_COLUMN } from './findingsSheet';
import type { Grid, RawCell } from './grid';

/** An explanation and the name of the sheet it belongs to. */
export type SheetExplanation = { readonly sheet: string; readonly explanation: Explanation };

/** The explanations typed into «Замечания»; lines without a text, or whose hidden cells were broken, give none. */
export function readExplanations(grids: readonly Grid[]): readonly SheetExplanation[] {
  const grid = grids.find((one) => one.name === regionSheets.findings.name);

  return grid ? grid.cells.flatMap(explanationOf) : [];
}

function explanationOf(cells: readonly RawCell[]): readonly SheetExplanation[] {
  const text = normaliseText(textOf(cells[FINDINGS_COLUMN.explanation]));
  const code = FINDING_CODES.find((one) => one === textOf(cells[FINDINGS_COLUMN.code]));

  if (text === '' || code === undefined) return [];

  return [{ sheet: textOf(cells[FINDINGS_COLUMN.sheet]), explanation: explanation(code, cells, text) }];
}

function explanation(code: FindingCode, cells: readonly RawCell[], text: string): Explanation {
  return {
    code,
    row: textOf(cells[FINDINGS_COLUMN.rowCode]) || null,
    column: textOf(cells[FINDINGS_COLUMN.columnKey]) || null,
    fingerprint: textOf(cells[FINDINGS_COLUMN.fingerprint]),
    text,
  };
}

function textOf(cell: RawCell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
