import { intersectAreas } from '../address/intersectAreas';
import type { Sheet } from '../sheet';
import type { Area, Conditional } from '../types';

/** The conditional formats that touch an area, the first first. */
export function conditionalsIn(sheet: Sheet, area: Area): Conditional[] {
  return sheet.conditionals.filter(({ areas }) => areas.some((one) => intersectAreas(one, area) !== null));
}
