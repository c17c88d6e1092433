import { subtractArea } from '../address/subtractArea';
import type { Sheet } from '../sheet';
import type { Area, Validation } from '../types';
import { setAreas } from './setAreas';

/** Puts a validation in place of those of the areas, or only takes them away; checks and logs nothing. */
export function placeValidation(sheet: Sheet, areas: readonly Area[], validation: Validation | null): void {
  for (const placed of sheet.validations) {
    const rest = areas.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => subtractArea(area, hole)),
      placed.areas,
    );

    setAreas(placed, rest);
  }

  sheet.validations = sheet.validations.filter((placed) => placed.areas.length > 0);

  if (validation && areas.length > 0) sheet.validations.push({ ...validation, areas });
}
