import type { Value } from '../columns/columns';
import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { EnumerationKey } from '../templates/template';

/** What an item of a closed list is called on the sheet; empty for a value that is not in the list. */
export function labelOf(enumeration: EnumerationKey, region: Region, value: Value): string {
  return enumerationItems(enumeration, region).find(({ key }) => key === value)?.label ?? '';
}
