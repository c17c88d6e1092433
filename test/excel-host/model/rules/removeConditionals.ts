import { intersectAreas } from '../address/intersectAreas';
import { subtractArea } from '../address/subtractArea';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import { setAreas } from './setAreas';

/** Takes conditional formats off an area; checks and logs nothing. */
export function removeConditionals(sheet: Sheet, area: Area): void {
  for (const conditional of sheet.conditionals) {
    if (conditional.areas.every((one) => intersectAreas(one, area) === null)) continue;

    setAreas(
      conditional,
      conditional.areas.flatMap((one) => subtractArea(one, area)),
    );
  }

  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
}
