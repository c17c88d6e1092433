import { refuse } from '../fileRefused';
import { cellPlace } from '../read/cellPlace';
import { attribute } from '../xml/attribute';
import type { Stretch } from '../xml/findElement';
import { scanXml } from '../xml/scanXml';

/** A row of a sheet part. A self-closed one has equal open and close. */
export type RowAt = { readonly row: number; readonly open: Stretch; readonly close: Stretch };

/** Where the rows of a sheet part stand in its text. */
export type SheetRows = {
  /** `x:` where the document writes `<x:row>`. */
  readonly prefix: string;
  /** The tags of `sheetData`, equal when it is self-closed. */
  readonly open: Stretch;
  readonly close: Stretch;
  readonly rows: readonly RowAt[];
};

/** Finds the rows of a sheet part; `rowCells` finds the cells of one. */
export function sheetRows(xml: string): SheetRows {
  const rows: RowAt[] = [];
  const tags: Stretch[] = [];
  let row = -1;
  let rowOpen: Stretch = { from: 0, to: 0 };

  scanXml(xml, {
    open: (name, attributes, from, to) => {
      if (name === 'sheetData') tags.push({ from, to });
      if (name !== 'row') return;

      row = numberOf(attribute(attributes, 'r'), row);
      rowOpen = { from, to };
    },
    close: (name, from, to) => {
      if (name === 'row') rows.push({ row, open: rowOpen, close: { from, to } });
      if (name === 'sheetData') tags.push({ from, to });
    },
  });

  const [open = refuse('damaged'), close = refuse('damaged')] = tags;

  return { prefix: prefixOf(xml, open), open, close, rows };
}

function numberOf(reference: string | null, before: number): number {
  return reference === null ? before + 1 : cellPlace(`A${reference}`).row;
}

function prefixOf(xml: string, { from, to }: Stretch): string {
  return /^<([\w.-]+:)/.exec(xml.slice(from, to))?.[1] ?? '';
}
