import { normaliseText } from '../../cells/normaliseText';

/**
 * Where each column of a table that is drawn again stands among the table's present columns (counted from its
 * left): where the user has it now, if all are still there under their headings; otherwise in the order of old.
 */
export function columnPlaces(headings: readonly string[], present: readonly string[]): readonly number[] {
  const inOrder = headings.map((_, place) => place);
  const texts = present.map(normaliseText);
  const places = headings.map((heading) => texts.indexOf(normaliseText(heading)));
  const isWhole = places.every((place) => place >= 0) && new Set(places).size === places.length;

  return isWhole ? places : inOrder;
}
