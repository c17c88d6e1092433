import type { Template } from '../../../../shared/templates/template';
import type { MappedHeading } from '../desk';
import { mergeColumns, PERSON_NAME } from './mergeTemplate';

/**
 * The file's headings as somebody decided them: what is not a column, and a column given to a second heading, is
 * taken for nothing; so is a name in one cell where the last name has a column of its own. Headings that the
 * file does not have are left out.
 */
export function soundHeadings(
  template: Template,
  own: readonly MappedHeading[],
  decided: readonly MappedHeading[],
): readonly MappedHeading[] {
  const keys = new Set(mergeColumns(template).map(({ key }) => key));
  const byPlace = new Map(decided.map(({ place, key }) => [place, key]));

  if ([...byPlace.values()].includes('lastName')) keys.delete(PERSON_NAME);

  return own.map((heading): MappedHeading => {
    const wanted = byPlace.get(heading.place) ?? null;
    const key = wanted !== null && keys.delete(wanted) ? wanted : null;

    return { ...heading, key };
  });
}
