import { type CellTable, cellAt } from './cellTable';
import { partOf } from './mergeCell';
import type { RegistryKey } from './mergeTemplate';

/** What tells one row from another that has no code: all of `sure` is equal, and nothing of `soft` contradicts. */
export const IDENTITY: Readonly<
  Record<RegistryKey, { readonly sure: readonly string[]; readonly soft: readonly string[] }>
> = {
  organisations: { sure: ['shortName'], soft: [] },
  mentors: { sure: ['lastName', 'firstName', 'organisation'], soft: ['middleName', 'birthYear'] },
  mentees: {
    sure: ['lastName', 'firstName', 'organisation'],
    soft: ['middleName', 'birthYear', 'form', 'dateIn'],
  },
};

/** Under which a row is looked for; `null` where it names nobody. */
export function sureKey(table: CellTable, row: number, template: RegistryKey): string | null {
  const [name, ...more] = IDENTITY[template].sure.map((key) => partOf(cellAt(table, key, row)));

  return name === undefined || name === '' ? null : JSON.stringify([name, ...more]);
}

/**
 * On how much of birth year, form and start two rows agree; `null` where they contradict each other. What one of
 * them leaves blank is neither.
 */
export function agreement(
  one: CellTable,
  row: number,
  other: CellTable,
  otherRow: number,
  template: RegistryKey,
): number | null {
  let agreed = 0;

  for (const key of IDENTITY[template].soft) {
    const [mine, theirs] = [partOf(cellAt(one, key, row)), partOf(cellAt(other, key, otherRow))];

    if (mine === '' || theirs === '') continue;
    if (mine !== theirs) return null;
    agreed += 1;
  }

  return agreed;
}
