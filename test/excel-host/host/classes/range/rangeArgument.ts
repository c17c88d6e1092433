import { findArea } from '../../../model/address/findArea';
import type { PlacedArea } from '../../../model/address/placedArea';
import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import type { Argument } from '../../protocol/args';
import { invalidArgument } from '../../protocol/hostError';
import { activeSheet } from '../sheet/activeSheet';
import { rangeClass } from './range';

/** A range given as an object or as an address, which without a sheet's name lies on `sheet`, or on the active one. */
export function rangeArgument(value: Argument, state: ExcelState, sheet?: Sheet): PlacedArea {
  if (typeof value === 'string') return findArea(state.book, sheet ?? activeSheet(state), value);

  const range = rangeClass.subjectOf(value);

  if (!range) throw invalidArgument();

  return range;
}
