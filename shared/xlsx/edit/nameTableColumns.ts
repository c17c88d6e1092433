import type { ColumnValues } from '../../sheets/columnValues';
import type { PackageEdit } from '../package/packageEdit';
import { sheetPath } from '../package/sheetPath';
import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { findElement } from '../xml/findElement';
import { ownTable } from './putTable';

const TABLE_TAG = /<(?:[\w.-]+:)?table\s[^>]*>/;
const NAME = / name="[^"]*"/;

/**
 * Gives the columns of Svod's table on the sheet `name` the headings that were written over theirs: where the two
 * differ, Excel takes the file for damaged.
 */
export async function nameTableColumns(
  edit: PackageEdit,
  name: string,
  written: readonly ColumnValues[],
): Promise<void> {
  const table = await ownTable(edit, await sheetPath(edit, name));
  if (table === null) return;

  const xml = await edit.text(table.target);
  const [tag = ''] = TABLE_TAG.exec(xml) ?? [];
  const [first = ''] = (attribute(tag, 'ref') ?? '').split(':');
  const { row, column: left } = cellPlace(first);
  const headings = new Map(
    written.flatMap(({ column, top, values }) => {
      const heading = values[row - top];

      return typeof heading === 'string' && heading !== '' ? [[column - left, heading] as const] : [];
    }),
  );
  if (headings.size === 0) return;

  const { children = [] } = findElement(xml, 'tableColumns') ?? {};
  const parts = children.map(({ from, to }, index) => {
    const heading = headings.get(index);
    const text = xml.slice(from, to);

    // A function, since a heading may hold what a replacement text would understand.
    return heading === undefined ? text : text.replace(NAME, () => ` name="${codedHeading(heading)}"`);
  });
  const [begin, end] = [children[0]?.from, children.at(-1)?.to];
  if (begin === undefined || end === undefined) return;

  edit.put(table.target, xml.slice(0, begin) + parts.join('') + xml.slice(end));
}

/** Line breaks stand coded in the name of a column. */
function codedHeading(heading: string): string {
  return escapeXml(heading).replaceAll('\n', '_x000a_').replaceAll('\r', '_x000d_');
}
