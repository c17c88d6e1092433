import { clipArea } from '../../../../model/address/clipArea';
import type { PlacedArea } from '../../../../model/address/placedArea';
import { fitRowHeight } from '../../../../model/cells/fitRowHeight';
import { setColumnWidth } from '../../../../model/cells/setColumnWidth';
import { styleAt } from '../../../../model/cells/styleAt';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../../../../model/limits';
import { displayedText } from '../../../../model/text/displayedText';
import type { ExcelState } from '../../../excelState';
import { localeOf } from '../../book/localeOf';

/** Widths and heights for the texts that are there, by counting characters: nothing here knows a font. */
export function autofitColumns(ranges: readonly PlacedArea[], state: ExcelState): void {
  for (const range of ranges) {
    const { top, bottom } = clipArea(range.sheet, range.area);

    for (let column = range.area.left; column <= range.area.right; column += 1) {
      const lengths = textsOf(range, top, bottom, column, state).map((text) => text.length);
      const longest = Math.max(0, ...lengths);

      if (longest > 0) setColumnWidth(state.book, range.sheet, column, column, longest + 1);
    }
  }
}

/** Heights for wrapped texts. */
export function autofitRows(ranges: readonly PlacedArea[], state: ExcelState): void {
  for (const { sheet, area } of ranges) {
    const { top, bottom, left, right } = clipArea(sheet, area);

    for (let row = top; row <= bottom; row += 1) {
      let lines = 1;

      for (let column = left; column <= right; column += 1) {
        const width = sheet.columns.get(column)?.size ?? DEFAULT_WIDTH;
        const text = displayedText(state.book, sheet, row, column, localeOf(state));

        if (styleAt(sheet, row, column).wrap) lines = Math.max(lines, linesOf(text, width));
      }

      fitRowHeight(state.book, sheet, row, lines * DEFAULT_HEIGHT);
    }
  }
}

function textsOf(
  { sheet }: PlacedArea,
  top: number,
  bottom: number,
  column: number,
  state: ExcelState,
): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    displayedText(state.book, sheet, top + index, column, localeOf(state)),
  );
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
