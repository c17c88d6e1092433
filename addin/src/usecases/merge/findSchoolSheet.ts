import { findHeading } from '../../../../shared/sheets/findHeading';
import type { Grid } from '../../../../shared/sheets/grid';
import type { Stamp } from '../../../../shared/sheets/stamp';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { Template } from '../../../../shared/templates/template';
import type { MergeFault, Owner } from '../desk';
import { findPlainSheet } from './findPlainSheet';
import { headingsOf } from './headingRow';
import { ownHeadings } from './ownCaptions';
import type { SheetSearch } from './schoolSheet';

type Stamped = { readonly grid: Grid; readonly stamp: Stamp };

/**
 * The sheet of a school's file that holds rows for `template`: ours by its stamp, with its copies, or else a
 * plain sheet by its headings. A file that has stamps, but another region's, reporter's or year's, gives none.
 */
export function findSchoolSheet(grids: readonly Grid[], template: Template, owner: Owner): SheetSearch {
  const stamped = grids.flatMap((grid): Stamped[] => {
    const stamp = grid.stamp === null ? null : textToStamp(grid.stamp);

    return stamp ? [{ grid, stamp }] : [];
  });

  if (stamped.length === 0) return findPlainSheet(grids, template);

  const good = stamped.filter(({ stamp }) => faultOf(stamp, template, owner) === null);
  const [fault] = stamped.flatMap(({ stamp }) => faultOf(stamp, template, owner) ?? []).sort(byWeight);

  return good.length === 0 ? { fault: fault ?? 'otherTemplate' } : ownSheet(good, template);
}

function ownSheet(stamped: readonly Stamped[], template: Template): SheetSearch {
  const parts = stamped.flatMap(({ grid }) => {
    const headingRow = findHeading(grid, template);

    return headingRow === null ? [] : [{ grid, headingRow }];
  });
  const [first] = parts;

  if (first === undefined) return { fault: 'noHeadings' };

  const rowOf = ({ grid, headingRow }: (typeof parts)[number]) =>
    ownHeadings(headingsOf(grid.cells[headingRow] ?? []), template);
  const headings = rowOf(first);
  // A copy whose columns were moved is another sheet: reading it by these places would mix columns up.
  const alike = parts.filter((part) => JSON.stringify(rowOf(part)) === JSON.stringify(headings));

  return { sheet: { parts: alike, headings, own: true } };
}

function faultOf(stamp: Stamp, template: Template, { region, reporter, year }: Owner): MergeFault | null {
  if (stamp.region !== region.key) return 'otherRegion';
  if (stamp.reporter !== reporter.key) return 'otherReporter';
  if (stamp.year !== year) return 'otherYear';

  return stamp.template === template.key ? null : 'otherTemplate';
}

const WEIGHTS: readonly MergeFault[] = ['otherRegion', 'otherReporter', 'otherYear', 'otherTemplate'];

/** The fault that says most about the file comes first. */
function byWeight(one: MergeFault, other: MergeFault): number {
  return WEIGHTS.indexOf(one) - WEIGHTS.indexOf(other);
}
