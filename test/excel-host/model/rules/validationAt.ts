import { containsCell } from '../address/containsCell';
import type { Sheet } from '../sheet';
import type { PlacedValidation } from '../types';

/** The validation of a cell, or `null`. */
export function validationAt(sheet: Sheet, row: number, column: number): PlacedValidation | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column))) ?? null;
}
