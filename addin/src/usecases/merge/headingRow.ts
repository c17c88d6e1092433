import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import { type Lexicon, RANK } from './headingLexicon';
import { headingSpellings } from './headingSpelling';
import type { Heading } from './mapHeadings';
import { matchHeading } from './matchHeading';

/** Rows searched for the headings, as in our own sheets. */
const SEARCHED = 50;
/** Columns searched: no list of people is wider, and a sheet may have 16,384. */
const WIDEST = 256;
/** One heading may stand in a title by chance. */
const FEWEST = 2;

/** A row of headings and how many columns it names. */
export type HeadingRow = { readonly row: number; readonly score: number };

/** The row of `grid` that names most columns; only where none names two do slips of the pen count. */
export function headingRow(grid: Grid, lexicon: Lexicon): HeadingRow | null {
  const rows = grid.cells.slice(0, SEARCHED).map(headingsOf);

  return (
    most(rows, (heading) => listedKey(heading, lexicon)) ?? most(rows, (heading) => nearKey(heading, lexicon))
  );
}

/** The filled cells of a row as headings, as far to the right as a list may reach. */
export function headingsOf(cells: readonly RawCell[]): readonly Heading[] {
  return cells
    .slice(0, WIDEST)
    .map((cell, place) => ({ heading: textOfCell(cell), place }))
    .filter(({ heading }) => heading !== '');
}

function most(
  rows: readonly (readonly Heading[])[],
  keyOf: (heading: string) => string | null,
): HeadingRow | null {
  const scores = rows.map(
    (headings) => new Set(headings.flatMap(({ heading }) => keyOf(heading) ?? [])).size,
  );
  const score = Math.max(0, ...scores);

  return score < FEWEST ? null : { row: scores.indexOf(score), score };
}

function listedKey(heading: string, lexicon: Lexicon): string | null {
  const match = headingSpellings(heading).flatMap((spelling) => lexicon.get(spelling) ?? [])[0];

  return match && match.rank <= RANK.common ? match.key : null;
}

function nearKey(heading: string, lexicon: Lexicon): string | null {
  return matchHeading(heading, lexicon)?.key ?? null;
}
