import { editDistance } from '../../../../shared/cells/editDistance';
import { type Lexicon, RANK } from './headingLexicon';
import { headingSpellings } from './headingSpelling';

/** A slip of the pen: one letter in headings of so many letters, two in long ones. */
const SLIP = { shortest: 4, long: 8, longest: 60 } as const;

/** The column a heading means, and how sure that is: a rank, the least the surest. */
export type HeadingMatch = { readonly key: string; readonly rank: number };

/** What a heading means; `null` for one that means nothing or might mean two columns. */
export function matchHeading(heading: string, lexicon: Lexicon): HeadingMatch | null {
  const spellings = headingSpellings(heading);
  const match = spellings.flatMap((spelling) => lexicon.get(spelling) ?? [])[0];

  return match ?? spellings.map((spelling) => nearest(spelling, lexicon)).find((one) => one !== null) ?? null;
}

function nearest(spelling: string, lexicon: Lexicon): HeadingMatch | null {
  if (spelling.length < SLIP.shortest || spelling.length > SLIP.longest) return null;

  const limit = spelling.length < SLIP.long ? 1 : 2;
  let least = limit + 1;
  let keys = new Set<string>();

  for (const [known, { key }] of lexicon) {
    if (known.length < SLIP.shortest) continue;

    const distance = editDistance(spelling, known, limit);

    if (distance < least) keys = new Set([key]);
    else if (distance === least) keys.add(key);
    least = Math.min(least, distance);
  }

  const [key] = keys;

  return key === undefined || keys.size > 1 || least > limit ? null : { key, rank: RANK.close + least };
}
