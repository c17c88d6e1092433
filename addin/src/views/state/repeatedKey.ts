import type { MappedHeading } from '../../usecases/desk';

/** A column that two headings are taken for, or `null`. */
export function repeatedKey(headings: readonly MappedHeading[]): string | null {
  const keys = headings.flatMap(({ key }) => key ?? []);

  return keys.find((key, index) => keys.indexOf(key) !== index) ?? null;
}
