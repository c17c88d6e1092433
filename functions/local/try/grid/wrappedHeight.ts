import { mergeAt } from '../../../../test/excel-host/model/cells/mergeAt';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import type { Cell, Style } from '../../../../test/excel-host/model/types';
import { type Offsets, offsetOf } from './axisOffsets';

/** Measures a text as the page would write it, in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Points of the default font, pixels in a point, a line's part of the size, a cell's edges. */
const DEFAULT_SIZE = 11;
const POINT = 4 / 3;
const LINE = 1.25;
const EDGES = 7;

/** How high a row must be for its wrapped texts, in pixels; 0 without any. */
export function wrappedHeight(sheet: Sheet, row: number, columns: Offsets, measure: MeasureText): number {
  const heights = sheet.cells
    .row(row)
    .map((cell, column) => cellHeight(sheet, row, column, cell, columns, measure));

  return Math.max(0, ...heights.filter((height) => height !== undefined));
}

function cellHeight(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  columns: Offsets,
  measure: MeasureText,
): number {
  const { value = null, style } = cell ?? {};

  if (typeof value !== 'string' || style?.wrap !== true) return 0;

  const merge = mergeAt(sheet, row, column);

  // As in Excel, a text over several rows makes none of them higher.
  if (merge !== null && merge.bottom > merge.top) return 0;

  const width = offsetOf(columns, (merge?.right ?? column) + 1) - offsetOf(columns, column) - EDGES;
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, width, fontOf(style), measure), 0);

  return Math.ceil(lines * sizeOf(style) * LINE) + 4;
}

/** The lines a text breaks into, at spaces and after hyphens; a longer word breaks anywhere. */
function linesOf(text: string, width: number, font: string, measure: MeasureText): number {
  let lines = 1;
  let filled = 0;

  for (const word of text.split(/(?<=[\s-])/)) {
    const size = measure(word, font);

    if (filled > 0 && filled + measure(word.trimEnd(), font) > width) {
      lines += 1;
      filled = 0;
    }
    filled += size;
    if (filled > width && width > 0) {
      lines += Math.floor(filled / width);
      filled %= width;
    }
  }

  return lines;
}

function fontOf(style: Style): string {
  const family = style.fontName === undefined ? '' : `"${style.fontName}", `;

  return `${style.bold === true ? '700 ' : ''}${sizeOf(style)}px ${family}Calibri, Carlito, Arial, sans-serif`;
}

function sizeOf({ fontSize = DEFAULT_SIZE }: Style): number {
  return fontSize * POINT;
}
