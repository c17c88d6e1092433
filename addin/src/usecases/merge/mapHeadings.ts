import type { MappedHeading } from '../desk';
import { type Lexicon, RANK } from './headingLexicon';
import { matchHeading } from './matchHeading';
import { PERSON_NAME } from './mergeTemplate';

/** A heading of a file and its zero-based column. */
export type Heading = { readonly heading: string; readonly place: number };

type Match = Heading & { readonly key: string; readonly rank: number };

const NAME_PARTS: ReadonlySet<string> = new Set(['lastName', 'firstName', 'middleName']);

/**
 * What each heading is taken for, the surest first. No column is given to two headings: the surer one has it,
 * of equals the one further left. A name comes from one cell or from three, never from both.
 */
export function mapHeadings(headings: readonly Heading[], lexicon: Lexicon): readonly MappedHeading[] {
  const matches = headings
    .flatMap((heading): Match[] => {
      const match = matchHeading(heading.heading, lexicon);

      return match ? [{ ...heading, ...match }] : [];
    })
    .sort((one, other) => one.rank - other.rank || one.place - other.place);
  const taken = new Map<string, Match>();

  for (const match of matches) {
    if (!taken.has(match.key)) taken.set(match.key, match);
  }

  for (const key of refusedNames(taken)) taken.delete(key);

  return headings.map(({ heading, place }): MappedHeading => {
    const match = [...taken.values()].find((one) => one.place === place);

    if (match === undefined) return { heading, place, key: null, confidence: 'none' };

    return { heading, place, key: match.key, confidence: match.rank === RANK.caption ? 'same' : 'similar' };
  });
}

/**
 * Of the two ways to a name, the keys of the weaker one. «ФИО наставника» says whose name it is, and so beats a
 * bare «Фамилия»; a bare «ФИО» does not.
 */
function refusedNames(taken: ReadonlyMap<string, Match>): readonly string[] {
  const whole = taken.get(PERSON_NAME);
  const parts = [...taken.values()].filter(({ key }) => NAME_PARTS.has(key));
  const last = taken.get('lastName');

  if (whole === undefined || parts.length === 0) return [];
  if (last !== undefined && (last.rank === RANK.own || whole.rank > RANK.own)) return [PERSON_NAME];

  return parts.map(({ key }) => key);
}
