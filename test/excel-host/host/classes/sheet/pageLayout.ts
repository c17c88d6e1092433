import { fixedAreaName } from '../../../model/address/fixedAreaName';
import { parseArea } from '../../../model/address/parseArea';
import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import type { Argument } from '../../protocol/args';
import { asJson } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument, notFound } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';
import type { Thing } from '../../protocol/thing';
import { rangeClass } from '../range/range';
import { rangeArgument } from '../range/rangeArgument';
import { headersFootersClass } from './headersFooters';

/** Properties that are recorded as set, with what they are on a new sheet. Margins are in points. */
const PLAIN: Readonly<Record<string, Json>> = {
  Orientation: 'Portrait',
  PaperSize: null,
  Zoom: { scale: 100 },
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const names = Object.keys(PLAIN);

/** How a sheet is printed: recorded, never drawn. Keys in the model are the API's names. */
export const pageLayoutClass: ExcelClass<Sheet> = excelClass('PageLayout', {
  reads: Object.fromEntries(
    names.map((wire) => [wire, (sheet: Sheet): Json => recorded(sheet, wire) ?? PLAIN[wire] ?? null]),
  ),
  writes: Object.fromEntries(
    names.map((wire) => [
      wire,
      (sheet: Sheet, value: Argument, state: ExcelState) => record(sheet, wire, asJson(value), state),
    ]),
  ),
  links: { HeadersFooters: (sheet, state) => headersFootersClass.of(sheet, state) },
  calls: {
    SetPrintTitleRows: (sheet, args, state) => {
      recordArea(sheet, 'PrintTitleRows', args.at(0), state);
    },
    SetPrintTitleColumns: (sheet, args, state) => {
      recordArea(sheet, 'PrintTitleColumns', args.at(0), state);
    },
    SetPrintArea: (sheet, args, state) => {
      recordArea(sheet, 'PrintArea', args.at(0), state);
    },
    GetPrintTitleRows: (sheet, _args, state) => areaRange(sheet, 'PrintTitleRows', state),
    GetPrintTitleColumns: (sheet, _args, state) => areaRange(sheet, 'PrintTitleColumns', state),
    SetPrintMargins(sheet, args, state) {
      if (args.text(0) !== 'Points') throw invalidArgument('Only margins in points are simulated.');

      for (const [side, points] of Object.entries(asJson(args.at(1) ?? {}) ?? {}))
        record(sheet, `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, Number(points), state);
    },
  },
});

/** Keys of the model are in the API's JavaScript spelling: `orientation`, `printTitleRows`. */
function keyOf(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

function recorded(sheet: Sheet, wire: string): Json | undefined {
  const value = sheet.pageLayout.get(keyOf(wire));

  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function record(sheet: Sheet, wire: string, value: Json, { book }: ExcelState): void {
  sheet.pageLayout.set(keyOf(wire), value);
  book.changed(sheet.id, '', 'formats');
}

function recordArea(sheet: Sheet, wire: string, value: Argument, state: ExcelState): void {
  record(sheet, wire, fixedAreaName(rangeArgument(value, state, sheet).area), state);
}

function areaRange(sheet: Sheet, wire: string, state: ExcelState): Thing {
  const text = recorded(sheet, wire);
  const area = typeof text === 'string' ? parseArea(text) : null;

  if (!area) throw notFound();

  return rangeClass.of({ sheet, area }, state);
}
