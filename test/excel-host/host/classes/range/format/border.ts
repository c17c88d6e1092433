import { cellArea } from '../../../../model/address/cellArea';
import { clipArea } from '../../../../model/address/clipArea';
import type { PlacedArea } from '../../../../model/address/placedArea';
import type { Book } from '../../../../model/book';
import { styleAt } from '../../../../model/cells/styleAt';
import { writeStyle } from '../../../../model/cells/writeStyle';
import type { Sheet } from '../../../../model/sheet';
import type { Area, Border, BorderSide } from '../../../../model/types';
import type { ExcelState } from '../../../excelState';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { colorOf } from './color';
import { uniform } from './uniform';
import { oneOf } from './words';

/** Sides of a range's border; diagonals are not simulated. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** One of these sides. */
export type Side = (typeof SIDES)[number];

type RangeBorder = { readonly ranges: readonly PlacedArea[]; readonly side: Side };

/** Cells of an area that draw a part of a border, and on which of their sides. */
type Strip = { readonly area: Area; readonly on: BorderSide };

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** One side of ranges' borders. */
export const rangeBorderClass: ExcelClass<RangeBorder> = excelClass('RangeBorder', {
  reads: {
    SideIndex: ({ side }) => side,
    Style: (border) => read(border, (line) => line?.style ?? 'None'),
    Weight: (border) => read(border, (line) => line?.weight ?? 'Thin'),
    Color: (border) => read(border, (line) => line?.color ?? '#000000'),
  },
  writes: {
    Style(border, value, state) {
      const style = oneOf(STYLES, value);

      change(border, state, (line) => (style === 'None' ? null : { ...PLAIN, ...line, style }));
    },
    Weight(border, value, state) {
      const weight = oneOf(WEIGHTS, value);

      change(border, state, (line) => ({ ...PLAIN, ...line, weight }));
    },
    Color(border, value, state) {
      const color = colorOf(value);

      change(border, state, (line) => ({ ...PLAIN, ...line, color }));
    },
  },
});

function read(border: RangeBorder, of: (line: Border | undefined) => string): string | null {
  const [strip] = border.ranges.flatMap(({ sheet, area }) =>
    stripsOf(area, border.side).map(({ area: part, on }) => ({ range: { sheet, area: part }, on })),
  );

  return strip === undefined
    ? of(undefined)
    : uniform([strip.range], ({ borders }) => of(borders?.[strip.on]));
}

/** Lines go on from what the first cell of each strip has; `null` takes them away. */
function change(
  border: RangeBorder,
  { book }: ExcelState,
  lineOf: (line: Border | undefined) => Border | null,
): void {
  for (const { sheet, area } of border.ranges) {
    for (const { area: strip, on } of stripsOf(area, border.side)) {
      const line = lineOf(styleAt(sheet, strip.top, strip.left).borders?.[on]);

      if (line === null) takeAway(book, sheet, strip, on);
      else writeStyle(book, sheet, strip, { borders: { [on]: line } });
    }
  }
}

/** Cells keep their other sides. */
function takeAway(book: Book, sheet: Sheet, strip: Area, on: BorderSide): void {
  const { top, left, bottom, right } = clipArea(sheet, strip);

  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { [on]: line, ...others } = styleAt(sheet, row, column).borders ?? {};
      const cell = cellArea(row, column);

      if (line === undefined) continue;

      writeStyle(book, sheet, cell, { borders: undefined });
      if (Object.keys(others).length > 0) writeStyle(book, sheet, cell, { borders: others });
    }
  }
}

function stripsOf({ top, left, bottom, right }: Area, side: Side): Strip[] {
  const area = { top, left, bottom, right };

  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, on: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, on: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, on: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, on: 'right' }];
    case 'InsideVertical':
      return left === right ? [] : [{ area: { ...area, right: right - 1 }, on: 'right' }];
    case 'InsideHorizontal':
      return top === bottom ? [] : [{ area: { ...area, bottom: bottom - 1 }, on: 'bottom' }];
  }
}
