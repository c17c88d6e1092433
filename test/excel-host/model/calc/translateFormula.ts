import { LAST_COLUMN, LAST_ROW } from '../limits';
import { type Reference, referenceText } from './reference';
import { rewriteFormula } from './rewriteFormula';

/** A formula as copied so many rows down and columns across: references without dollars move along. */
export function translateFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;

  return rewriteFormula(formula, (token) =>
    token.kind === 'reference' ? moved(token.reference, down, across) : undefined,
  );
}

function moved(reference: Reference, down: number, across: number): string {
  const { area, fixed, shape } = reference;
  const rows = shape === 'columns' ? 0 : down;
  const columns = shape === 'rows' ? 0 : across;
  const target = {
    top: area.top + (fixed.top ? 0 : rows),
    bottom: area.bottom + (fixed.bottom ? 0 : rows),
    left: area.left + (fixed.left ? 0 : columns),
    right: area.right + (fixed.right ? 0 : columns),
  };

  if (target.top < 0 || target.left < 0 || target.bottom > LAST_ROW || target.right > LAST_COLUMN) {
    return '#REF!';
  }

  return referenceText({ ...reference, area: target });
}
