import type { CellInput, CellValue } from '../../../model/types';
import type { Argument } from '../../protocol/args';
import { invalidArgument } from '../../protocol/hostError';

/** A cell's value as the API gives it: '' for an empty cell, the text of an error. */
export function cellJson(value: CellValue): string | number | boolean {
  if (value === null) return '';

  return typeof value === 'object' ? value.error : value;
}

/** A value as the API takes it for a cell. */
export function cellInput(value: Argument): CellInput {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') throw invalidArgument();

  return value;
}

/** The kind of a value, in the API's words. */
export function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';

  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
