import { clipArea } from '../../../../model/address/clipArea';
import type { PlacedArea } from '../../../../model/address/placedArea';
import { styleAt } from '../../../../model/cells/styleAt';
import type { Style } from '../../../../model/types';
import type { Json } from '../../../protocol/json';

/** What all cells of the ranges have alike, or `null` where they differ. Whole columns are looked at as far as used. */
export function uniform<T extends Json>(ranges: readonly PlacedArea[], read: (style: Style) => T): T | null {
  let found: { readonly value: T } | null = null;

  for (const style of stylesOf(ranges)) {
    const value = read(style);

    if (found === null) found = { value };
    else if (found.value !== value) return null;
  }

  return found?.value ?? null;
}

function* stylesOf(ranges: readonly PlacedArea[]): Generator<Style> {
  for (const { sheet, area } of ranges) {
    const { top, left, bottom, right } = clipArea(sheet, area);

    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield styleAt(sheet, row, column);
  }
}
