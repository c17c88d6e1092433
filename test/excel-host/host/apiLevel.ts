import type { ApiSet } from './schema/schema';

/** Whether `set` lies within what the host claims: `versions` by requirement set, such as ExcelApi → 1.14. */
export function isClaimed(set: ApiSet, versions: Readonly<Record<string, string>>): boolean {
  const claimed = versions[set.set];

  return claimed !== undefined && !isNewer(set.version, claimed);
}

/** Whether version `a` is newer than `b`: 1.10 is newer than 1.9. */
function isNewer(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);

  return majorA > majorB || (majorA === majorB && minorA > minorB);
}
