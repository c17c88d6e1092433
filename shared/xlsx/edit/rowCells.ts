import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import type { Stretch } from '../xml/findElement';
import { scanXml } from '../xml/scanXml';
import type { RowAt } from './sheetRows';

/** A cell as a sheet part writes it: its zero-based column, where it stands, and its text, tags included. */
export type CellAt = Stretch & { readonly column: number; readonly text: string };

/**
 * The cells of one row of a sheet part, in their order. A sheet has a million of them, so they are made row by
 * row and not kept.
 */
export function rowCells(xml: string, { open, close }: RowAt): readonly CellAt[] {
  const cells: CellAt[] = [];
  const inner = open.from === close.from ? '' : xml.slice(open.to, close.from);
  let column = -1;
  let start = 0;

  scanXml(inner, {
    open: (name, attributes, from) => {
      if (name !== 'c') return;

      column = columnOf(attribute(attributes, 'r'), column);
      start = from;
    },
    close: (name, _from, to) => {
      if (name === 'c')
        cells.push({ column, from: open.to + start, to: open.to + to, text: inner.slice(start, to) });
    },
  });

  return cells;
}

/** Number of the cell's format; `null` for the default one. */
export function cellStyle({ text }: Pick<CellAt, 'text'>): string | null {
  return attribute(text.slice(0, text.indexOf('>')), 's');
}

function columnOf(reference: string | null, before: number): number {
  return reference === null ? before + 1 : cellPlace(reference).column;
}
