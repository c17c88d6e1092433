import type { Grid } from '../../../../shared/sheets/grid';
import type { Template } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { headingLexicon } from './headingLexicon';
import { headingRow, headingsOf } from './headingRow';
import { type Heading, mapHeadings } from './mapHeadings';
import { isRegistry } from './mergeTemplate';
import { countCaptions, isOwnSheet, ownHeadings } from './ownCaptions';
import type { SheetSearch } from './schoolSheet';

/** A plain list may share a few captions with another registry; so many make it that registry's own sheet. */
const OTHERS_CAPTIONS = 8;
const REGISTRIES = TEMPLATE_KEYS.filter((key) => isRegistry(templates[key]));

/**
 * The visible sheet whose headings name most columns of `template`, together with all sheets that have the same
 * headings in the same places (a sheet for each class). An own sheet that lost its stamp is known by its captions.
 */
export function findPlainSheet(grids: readonly Grid[], template: Template): SheetSearch {
  const lexicon = headingLexicon(template);
  const found = grids
    .filter(({ hidden }) => !hidden)
    .flatMap((grid) => {
      const row = headingRow(grid, lexicon);

      return row
        ? [{ grid, headingRow: row.row, score: row.score, headings: headingsIn(grid, row.row) }]
        : [];
    });
  const best = found.toSorted((one, other) => other.score - one.score)[0];

  if (best === undefined) return { fault: 'noHeadings' };
  if (isOfAnother(best.headings, template)) return { fault: 'otherTemplate' };

  const own = isOwnSheet(best.headings, template);
  const alike = found.filter(({ headings }) => JSON.stringify(headings) === JSON.stringify(best.headings));
  const headings = own ? ownHeadings(best.headings, template) : mapHeadings(best.headings, lexicon);

  return {
    sheet: { parts: alike.map(({ grid, headingRow: row }) => ({ grid, headingRow: row })), headings, own },
  };
}

function headingsIn(grid: Grid, row: number): readonly Heading[] {
  return headingsOf(grid.cells[row] ?? []);
}

function isOfAnother(headings: readonly Heading[], template: Template): boolean {
  const ours = countCaptions(headings, template);

  return REGISTRIES.filter((key) => key !== template.key).some((key) => {
    const others = countCaptions(headings, templates[key]);

    return others >= OTHERS_CAPTIONS && others > ours;
  });
}
