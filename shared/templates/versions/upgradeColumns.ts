import type { Column, Columns, Value } from '../../columns/columns';
import { encodeColumn } from '../../columns/encodeColumn';
import { blankColumn } from '../../measures/blankColumn';
import { sharedColumns } from '../sharedColumns';
import type { PreviousVersion, Template } from '../template';
import { columnOrigin } from './columnOrigin';

/**
 * Columns that were read or sent by `read`, as those of `template`. Where `read` is `template` they are given back as
 * they are. `shared`: by the keys under which columns leave the workbook; what the version before did not send is
 * blank, since nobody has said it. `local`: by those of the workbook, and new columns have the value they begin with.
 */
export function upgradeColumns(
  template: Template,
  read: Template,
  columns: Columns,
  which: 'shared' | 'local',
): Columns {
  const { previous } = template;
  if (read === template || previous === undefined) return columns;

  const upgraded =
    which === 'shared' ? sharedOf(template, previous, columns) : localOf(template, previous, columns);

  return { rows: columns.rows, columns: Object.fromEntries(upgraded) };
}

function localOf(
  template: Template,
  previous: PreviousVersion,
  { rows, columns }: Columns,
): readonly (readonly [string, Column])[] {
  return template.columns.map(({ key }) => {
    const origin = columnOrigin(previous, key);
    if (origin.from === null) return [key, filledColumn(origin.value, rows)] as const;

    return [key, converted(columns[origin.from], origin.by, rows)] as const;
  });
}

function sharedOf(
  template: Template,
  previous: PreviousVersion,
  { rows, columns }: Columns,
): readonly (readonly [string, Column])[] {
  const sent = new Map(sharedColumns(previous.template).map((column) => [column.from, column]));

  return sharedColumns(template).map(({ key, from, kind }) => {
    const origin = columnOrigin(previous, from);
    const source = origin.from === null ? undefined : sent.get(origin.from);
    // A month is no date and a band no year, so a coarse column is only taken for one that is coarse alike.
    const isAlike = source?.kind.type === kind.type || (source?.key === source?.from && key === from);

    if (origin.from === null || source === undefined || !isAlike) return [key, blankColumn(rows)] as const;

    return [key, converted(columns[source.key], origin.by, rows)] as const;
  });
}

/** Works on the dictionary, whose converted values are made distinct again. */
function converted(column: Column | undefined, by: ((value: Value) => Value) | null, rows: number): Column {
  if (column === undefined) return blankColumn(rows);
  if (by === null) return column;

  const { dictionary, codes } = encodeColumn(column.dictionary.map(by));

  return { dictionary, codes: column.codes.map((code) => codes[code] ?? 0) };
}

function filledColumn(value: Value, rows: number): Column {
  return { dictionary: [value], codes: new Uint32Array(rows) };
}
