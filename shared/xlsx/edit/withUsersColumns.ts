import type { PlacedSpec, PresentTable } from '../../sheets/placed/placedSpec';
import type { SheetSpec } from '../../sheets/sheetSpec';
import type { PackageEdit } from '../package/packageEdit';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';

/** Excel's own, in characters. */
const WIDTH = 8.43;

/**
 * The spec with the user's columns inside Svod's table on the sheet at `sheet`: their headings, which a table has
 * to know, and their widths. What else is in them stays on the sheet as it is.
 */
export async function withUsersColumns(
  edit: PackageEdit,
  sheet: string | null,
  { spec, owns }: PlacedSpec,
  present: PresentTable | null,
): Promise<SheetSpec> {
  const { table } = spec;

  if (sheet === null || table === null || present === null) return spec;

  const { top, left, right } = table.range;
  const users = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) => !owns(top, column),
  );

  if (users.length === 0) return spec;

  const widths = widthsOf(await edit.text(sheet));
  const columns = Array.from(
    { length: Math.max(spec.columns.length, right + 1) },
    (_, column) => (users.includes(column) ? widths(column) : spec.columns[column]) ?? { width: WIDTH },
  );
  const headings = Array.from({ length: right + 1 }, (_, column) =>
    users.includes(column)
      ? ({ value: present.headings[column - left] ?? '', style: 'header' } as const)
      : (spec.rows[top]?.cells[column] ?? null),
  );

  return {
    ...spec,
    columns,
    rows: spec.rows.map((row, place) => (place === top ? { ...row, cells: headings } : row)),
  };
}

function widthsOf(xml: string): (column: number) => SheetSpec['columns'][number] | undefined {
  const entries = (findElement(xml, 'cols')?.children ?? []).map(({ from, to }) => {
    const entry = xml.slice(from, to);

    return {
      min: Number(attribute(entry, 'min')),
      max: Number(attribute(entry, 'max')),
      width: Number(attribute(entry, 'width') ?? WIDTH),
      hidden: ['1', 'true'].includes(attribute(entry, 'hidden') ?? ''),
    };
  });

  return (column) => entries.find(({ min, max }) => min <= column + 1 && max > column);
}
