import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';

/** What a protected sheet may still allow, by the names of Excel's API without `allow` (`formatCells`, `sort` …). */
export type Permission =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'sort'
  | 'autoFilter'
  | 'editObjects'
  | 'none';

/** Throws `AccessDenied` when the sheet is protected and its protection does not allow `permission`. */
export function guardUnprotected(sheet: Sheet, permission: Permission): void {
  const options = sheet.protection?.options;

  if (!options || options[`allow${permission.charAt(0).toUpperCase()}${permission.slice(1)}`] === true)
    return;

  throw new ModelFault('AccessDenied', `The sheet ${sheet.name} is protected.`);
}
