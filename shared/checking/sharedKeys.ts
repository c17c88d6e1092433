import { sharedColumns } from '../templates/sharedColumns';
import type { Template } from '../templates/template';

/** The key under which each column of `template` leaves the workbook, by the key it has there. Local columns are not in it. */
export function sharedKeys(template: Template): ReadonlyMap<string, string> {
  return new Map(sharedColumns(template).map(({ key, from }) => [from, key]));
}
