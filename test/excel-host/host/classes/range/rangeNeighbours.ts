import { intersectAreas } from '../../../model/address/intersectAreas';
import type { PlacedArea } from '../../../model/address/placedArea';
import { usedArea } from '../../../model/cells/usedArea';
import { LAST_COLUMN, LAST_ROW } from '../../../model/limits';
import type { ExcelState } from '../../excelState';
import type { Args } from '../../protocol/args';
import type { Behaviour } from '../../protocol/excelClass';
import { invalidArgument, notFound } from '../../protocol/hostError';
import type { Thing } from '../../protocol/thing';
import { placed } from './placed';
import { rangeClass } from './range';
import { rangeArgument } from './rangeArgument';

/** A way from one range to another. */
type Way = (range: PlacedArea, args: Args, state: ExcelState) => PlacedArea;

const WAYS: Readonly<Record<string, Way>> = {
  GetCell: ({ sheet, area }, args) => {
    const row = area.top + args.number(0);
    const column = area.left + args.number(1);

    return placed(sheet, row, column, row, column);
  },
  GetRow: ({ sheet, area }, args) => {
    const row = area.top + args.number(0);

    return placed(sheet, row, area.left, row, area.right);
  },
  GetColumn: ({ sheet, area }, args) => {
    const column = area.left + args.number(0);

    return placed(sheet, area.top, column, area.bottom, column);
  },
  GetLastCell: ({ sheet, area }) => placed(sheet, area.bottom, area.right, area.bottom, area.right),
  GetLastRow: ({ sheet, area }) => placed(sheet, area.bottom, area.left, area.bottom, area.right),
  GetLastColumn: ({ sheet, area }) => placed(sheet, area.top, area.right, area.bottom, area.right),
  GetEntireRow: ({ sheet, area }) => placed(sheet, area.top, 0, area.bottom, LAST_COLUMN),
  GetEntireColumn: ({ sheet, area }) => placed(sheet, 0, area.left, LAST_ROW, area.right),
  GetOffsetRange: ({ sheet, area }, args) => {
    const [down, across] = [args.number(0), args.number(1)];

    return placed(sheet, area.top + down, area.left + across, area.bottom + down, area.right + across);
  },
  GetResizedRange: ({ sheet, area }, args) =>
    placed(sheet, area.top, area.left, area.bottom + args.number(0), area.right + args.number(1)),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    placed(sheet, area.top, area.left, area.top + args.number(0) - 1, area.left + args.number(1) - 1),
  GetRowsBelow: ({ sheet, area }, args) =>
    placed(sheet, area.bottom + 1, area.left, area.bottom + args.numberOr(0, 1), area.right),
  GetRowsAbove: ({ sheet, area }, args) =>
    placed(sheet, area.top - args.numberOr(0, 1), area.left, area.top - 1, area.right),
  GetColumnsAfter: ({ sheet, area }, args) =>
    placed(sheet, area.top, area.right + 1, area.bottom, area.right + args.numberOr(0, 1)),
  GetColumnsBefore: ({ sheet, area }, args) =>
    placed(sheet, area.top, area.left - args.numberOr(0, 1), area.bottom, area.left - 1),
  GetBoundingRect({ sheet, area }, args, state) {
    const other = rangeArgument(args.at(0), state, sheet);

    if (other.sheet !== sheet) throw invalidArgument();

    return placed(
      sheet,
      Math.min(area.top, other.area.top),
      Math.min(area.left, other.area.left),
      Math.max(area.bottom, other.area.bottom),
      Math.max(area.right, other.area.right),
    );
  },
  GetIntersection({ sheet, area }, args, state) {
    const other = rangeArgument(args.at(0), state, sheet);
    const common = other.sheet === sheet ? intersectAreas(area, other.area) : null;

    if (common === null) throw notFound();

    return { sheet, area: common };
  },
  GetUsedRange({ sheet, area }, args) {
    const used = usedArea(sheet, args.flagOr(0, false));
    const common = used && intersectAreas(area, used);

    if (common === null) throw notFound();

    return { sheet, area: common };
  },
};

/** Ranges reached from a range. */
export const rangeNeighbours: NonNullable<Behaviour<PlacedArea>['calls']> = Object.fromEntries(
  Object.entries(WAYS).map(([wire, way]) => [
    wire,
    (range: PlacedArea, args: Args, state: ExcelState): Thing =>
      rangeClass.of(way(range, args, state), state),
  ]),
);
