import { areaName } from '../../model/address/areaName';
import { fixedAreaName } from '../../model/address/fixedAreaName';
import type { PlacedArea } from '../../model/address/placedArea';
import { sheetPrefix } from '../../model/address/sheetPrefix';

/** An address with its sheet, as the API gives it: `Sheet1!A1:B2`. */
export function addressOf({ sheet, area }: PlacedArea): string {
  return `${sheetPrefix(sheet.name)}!${areaName(area)}`;
}

/** An address with its sheet as it stands in formulas: `Sheet1!$A$1:$B$2`. */
export function fixedAddressOf({ sheet, area }: PlacedArea): string {
  return `${sheetPrefix(sheet.name)}!${fixedAreaName(area)}`;
}
