import type { PresentTable } from '../../sheets/placed/placedSpec';
import type { PackageEdit } from '../package/packageEdit';
import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { ownTable } from './putTable';

const CODED = /_x([0-9A-F]{4})_/gi;

/** Svod's table on the sheet at `sheet` as the user has it now; `null` when there is none. */
export async function presentTable(edit: PackageEdit, sheet: string): Promise<PresentTable | null> {
  const table = await ownTable(edit, sheet);

  if (table === null) return null;

  const xml = await edit.text(table.target);
  const { open, children = [] } = findElement(xml, 'tableColumns') ?? {};
  const [tag = ''] = /<(?:[\w.-]+:)?table\s[^>]*>/.exec(xml) ?? [];
  const [first = '', last = first] = (attribute(tag, 'ref') ?? '').split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];

  if (open === undefined) return null;

  return {
    range: { top: from.row, left: from.column, bottom: to.row, right: to.column },
    headings: children.map((one) => headingOf(xml.slice(one.from, one.to))),
  };
}

function headingOf(column: string): string {
  return (attribute(column, 'name') ?? '').replace(CODED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
