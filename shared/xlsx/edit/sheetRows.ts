import { refuse } from '../fileRefused';
import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import type { Stretch } from '../xml/findElement';
import { scanXml } from '../xml/scanXml';

/** A cell of a sheet part, zero-based column, and the format it has. */
export type CellAt = Stretch & { readonly column: number; readonly style: string | null };

/** A row of a sheet part. A self-closed one has equal open and close. */
export type RowAt = {
  readonly row: number;
  readonly open: Stretch;
  readonly close: Stretch;
  readonly cells: readonly CellAt[];
};

/** Where the rows of a sheet part stand in its text. */
export type SheetRows = {
  /** `x:` where the document writes `<x:row>`. */
  readonly prefix: string;
  /** The tags of `sheetData`, equal when it is self-closed. */
  readonly open: Stretch;
  readonly close: Stretch;
  readonly rows: readonly RowAt[];
};

/** Finds the rows of a sheet part; their cells only in rows that `isWanted`. */
export function sheetRows(xml: string, isWanted: (row: number) => boolean): SheetRows {
  const rows: RowAt[] = [];
  const tags: Stretch[] = [];
  let row = -1;
  let column = -1;
  let rowOpen: Stretch = { from: 0, to: 0 };
  let cell = { from: 0, style: null as string | null };
  let cells: CellAt[] = [];

  scanXml(xml, {
    open: (name, attributes, from, to) => {
      if (name === 'sheetData') tags.push({ from, to });
      if (name === 'row') {
        row = numberOf(attribute(attributes, 'r'), row);
        column = -1;
        rowOpen = { from, to };
        cells = [];
      }
      if (name === 'c' && isWanted(row)) {
        column = columnOf(attribute(attributes, 'r'), column);
        cell = { from, style: attribute(attributes, 's') };
      }
    },
    close: (name, from, to) => {
      if (name === 'c' && isWanted(row)) cells.push({ ...cell, to, column });
      if (name === 'row') rows.push({ row, open: rowOpen, close: { from, to }, cells });
      if (name === 'sheetData') tags.push({ from, to });
    },
  });

  const [open = refuse('damaged'), close = refuse('damaged')] = tags;

  return { prefix: prefixOf(xml, open), open, close, rows };
}

function numberOf(reference: string | null, before: number): number {
  return reference === null ? before + 1 : cellPlace(`A${reference}`).row;
}

function columnOf(reference: string | null, before: number): number {
  return reference === null ? before + 1 : cellPlace(reference).column;
}

function prefixOf(xml: string, { from, to }: Stretch): string {
  return /^<([\w.-]+:)/.exec(xml.slice(from, to))?.[1] ?? '';
}
