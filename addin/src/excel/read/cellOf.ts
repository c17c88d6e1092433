import { restoreFormula } from '../../../../shared/cells/restoreFormula';
import type { CellScalar, RawCell } from '../../../../shared/sheets/grid';

/** Whether what `formulas` gives for a cell may be other than its value: a formula, or an error. */
export function isDoubtful(content: unknown): boolean {
  return typeof content === 'string' && (content.startsWith('=') || content.startsWith('#'));
}

/** A cell of which `formulas` gives all there is to know. */
export function plainCell(content: unknown): CellScalar {
  switch (typeof content) {
    case 'number':
    case 'boolean':
      return content;
    case 'string':
      return content === '' ? null : restoreFormula(content);
    default:
      return null;
  }
}

/**
 * A doubtful cell. Excel gives a text that begins with `=` alike as formula and as value; no formula gives itself.
 */
export function doubtfulCell(formula: string, value: unknown, type: string): RawCell {
  const content = type === 'Error' ? { error: String(value) } : resultOf(value);

  return formula.startsWith('=') && formula !== value
    ? { formula: formula.slice(1), value: content }
    : content;
}

// An empty result of a formula is a text, unlike an empty cell.
function resultOf(value: unknown): CellScalar {
  return value === '' ? '' : plainCell(value);
}
