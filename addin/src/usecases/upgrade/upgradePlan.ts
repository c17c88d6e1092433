import { type Value, valueAt } from '../../../../shared/columns/columns';
import { captionKey } from '../../../../shared/sheets/captionKey';
import { formerHeading } from '../../../../shared/sheets/formerHeading';
import type { Grid } from '../../../../shared/sheets/grid';
import { isStarred } from '../../../../shared/sheets/sheetLayout';
import type { TemplateReading } from '../../../../shared/sheets/templateReading';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { PreviousVersion, Template, TemplateColumn } from '../../../../shared/templates/template';
import { columnOrigin } from '../../../../shared/templates/versions/columnOrigin';
import type { ColumnValues } from '../../ports/workbook';

/** A column that the sheet is to get, with what stands in it from the first row of the body on. */
export type AddedColumn = {
  readonly heading: string;
  readonly width: number;
  readonly values: readonly (string | number | null)[];
};

/** What brings a sheet up to date. Nothing moves: headings and converted values change where they stand. */
export type UpgradePlan = {
  readonly written: readonly ColumnValues[];
  readonly added: readonly AddedColumn[];
};

/** What a cell of a column shows for a value. */
export type ShowValue = (value: Value, column: TemplateColumn) => string | number | null;

/** A sheet of the version before, as it was read by that version. */
export type OldSheet = Pick<TemplateReading, 'columns' | 'columnsAt' | 'rows' | 'bodyTop'> & {
  readonly grid: Pick<Grid, 'cells'>;
};

/** How a sheet becomes one of `template`, whose version before is `previous`. No cell that is not blank is lost. */
export function upgradePlan(
  template: Template,
  previous: PreviousVersion,
  sheet: OldSheet,
  show: ShowValue,
): UpgradePlan {
  const plans = template.columns.map((column) => columnPlan(column, previous, sheet, show));
  const former = previous.dropped.map((key) => formerPlan(key, previous, sheet));
  const all = [...plans, ...former];

  return { written: all.flatMap(({ written }) => written), added: all.flatMap(({ added }) => added) };
}

const NOTHING: UpgradePlan = { written: [], added: [] };

function columnPlan(
  column: TemplateColumn,
  previous: PreviousVersion,
  sheet: OldSheet,
  show: ShowValue,
): UpgradePlan {
  const origin = columnOrigin(previous, column.key);
  if (origin.from === null) return addedPlan(column, origin.value, sheet, show);

  const place = sheet.columnsAt.get(origin.from);
  if (place === undefined) return NOTHING;

  const old = previous.template.columns.find(({ key }) => key === origin.from);
  const isRenamed = captionKey(old?.caption ?? '') !== captionKey(column.caption);
  const heading = isRenamed ? [headingAt(sheet, place, headingOf(column))] : [];
  if (origin.by === null) return { written: heading, added: [] };

  const converted = convertedPlan({ ...origin, by: origin.by, place }, column, sheet, show);

  return { written: [...heading, ...converted.written], added: converted.added };
}

/** A column whose values become others. What has no other value stays as it was, in a column of its own. */
function convertedPlan(
  {
    from,
    by,
    place,
  }: { readonly from: string; readonly by: (value: Value) => Value; readonly place: number },
  column: TemplateColumn,
  { grid, columns, rows, bodyTop }: OldSheet,
  show: ShowValue,
): UpgradePlan {
  const written: (string | number | null)[] = [];
  const kept: (string | number | null)[] = [];

  for (const [index, row] of rows.entries()) {
    const value = valueAt(columns, from, index);
    // What could not be read has no value to convert: it stays, and the check says so.
    if (value === null) continue;

    const converted = by(value);

    written[row - bodyTop] = converted === null ? '' : show(converted, column);
    if (converted === null) kept[row - bodyTop] = textOfCell(grid.cells[row]?.[place] ?? null);
  }

  const caption = column.caption;

  return {
    written: written.length === 0 ? [] : [{ column: place, top: bodyTop, values: dense(written) }],
    added:
      kept.length === 0
        ? []
        : [{ heading: formerHeading(caption), width: column.width, values: dense(kept) }],
  };
}

function addedPlan(
  column: TemplateColumn,
  value: Value,
  { rows, bodyTop }: OldSheet,
  show: ShowValue,
): UpgradePlan {
  const values: (string | number | null)[] = [];

  if (value !== null) for (const row of rows) values[row - bodyTop] = show(value, column);

  return { written: [], added: [{ heading: headingOf(column), width: column.width, values: dense(values) }] };
}

/** A column that is gone keeps its place and its values, under a heading that says so. */
function formerPlan(key: string, { template }: PreviousVersion, sheet: OldSheet): UpgradePlan {
  const place = sheet.columnsAt.get(key);
  const caption = template.columns.find((column) => column.key === key)?.caption ?? key;

  return place === undefined
    ? NOTHING
    : { written: [headingAt(sheet, place, formerHeading(caption))], added: [] };
}

function headingAt({ bodyTop }: OldSheet, column: number, heading: string): ColumnValues {
  return { column, top: bodyTop - 1, values: [heading] };
}

function headingOf(column: TemplateColumn): string {
  return isStarred(column) ? `${column.caption} *` : column.caption;
}

/** A gap says that the cell is left as it is. */
function dense(values: readonly (string | number | null)[]): readonly (string | number | null)[] {
  return Array.from(values, (value) => value ?? null);
}
