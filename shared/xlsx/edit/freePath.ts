import type { PackageEdit } from '../package/packageEdit';

/** A path that no part has: `start` and the next free number. */
export function freePath(edit: PackageEdit, start: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${start}${number}.xml`;

    if (!edit.has(path)) return path;
  }
}
