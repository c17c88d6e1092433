import type {
  Attainment,
  CoverageAttainment,
  IndicatorAttainment,
  LadderAttainment,
  Ledger,
  LedgerEntry,
  RegionYear,
  ReporterAttainment,
} from '../../../../shared/measures/attainmentResult';
import type { Region } from '../../../../shared/regions/region';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';

/** An indicator of which nothing is known, but for `known`. */
export function indicatorOf(
  indicator: string,
  known: Partial<IndicatorAttainment> = {},
): IndicatorAttainment {
  return {
    indicator,
    target: null,
    numerator: null,
    denominator: null,
    value: null,
    gap: null,
    needed: null,
    state: 'noData',
    previous: null,
    repeated: 0,
    attainedYear: null,
    weakest: null,
    coverage: { expected: 0, received: 0, notApplicable: 0, noData: 0 },
    receipts: [],
    reporters: [],
    ...known,
  };
}

/** A ladder of which nothing is known, but for `known`. */
export function ladderOf(ladder: string, known: Partial<LadderAttainment> = {}): LadderAttainment {
  return {
    ladder,
    target: null,
    counted: 'flow',
    value: null,
    gap: null,
    needed: null,
    state: 'noData',
    weakest: null,
    coverage: { expected: 0, received: 0, notApplicable: 0, noData: 0 },
    previous: null,
    municipal: null,
    receipts: [],
    reporters: [],
    ...known,
  };
}

/** A coverage of which nothing is known, but for `known`. */
export function coverageOf(key: string, known: Partial<CoverageAttainment> = {}): CoverageAttainment {
  return {
    key,
    target: null,
    numerator: null,
    denominator: null,
    value: null,
    gap: null,
    needed: null,
    state: 'noData',
    weakest: null,
    coverage: { expected: 0, received: 0, notApplicable: 0, noData: 0 },
    previous: null,
    receipts: [],
    missing: [],
    reporters: [],
    ...known,
  };
}

/** A cell of the map. */
export function cellOf(reporter: string, known: Partial<ReporterAttainment> = {}): ReporterAttainment {
  return {
    reporter,
    receipt: `r.${reporter}`,
    numerator: null,
    denominator: null,
    value: null,
    state: 'noData',
    ...known,
  };
}

/** An attainment of 2024, read in the morning of 25 November in Khabarovsk. */
export function attainmentOf(...indicators: readonly IndicatorAttainment[]): Attainment {
  return {
    region: 'khabarovsk',
    year: 2024,
    asOf: '2024-11-24T23:30:00.000Z',
    indicators,
    ladders: [],
    coverages: [],
  };
}

/** A ledger of 2024 of the same moment. */
export function ledgerOf(known: Partial<Ledger> = {}): Ledger {
  return {
    region: 'khabarovsk',
    year: 2024,
    asOf: '2024-11-24T23:30:00.000Z',
    expected: 0,
    received: 0,
    late: 0,
    unexpected: 0,
    exempt: 0,
    frozenAt: null,
    closedAt: null,
    unlisted: [],
    reporters: [],
    entries: [],
    ...known,
  };
}

/** A monitoring that is expected. */
export function entryOf(reporter: string, known: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    reporter,
    template: 'monitoring',
    due: '2024-12-20',
    extended: false,
    restated: false,
    expected: true,
    exemption: null,
    state: 'missing',
    revision: null,
    sentAt: null,
    rows: null,
    warnings: null,
    receipt: null,
    ...known,
  };
}

/** A year of `region` in which nobody is expected, of the same moment, but for `known`. */
export function regionYearOf(region: Region, known: Partial<RegionYear> = {}): RegionYear {
  return {
    region,
    year: 2024,
    asOf: '2024-11-24T23:30:00.000Z',
    today: '2024-11-25',
    reporters: [],
    heads: [],
    previous: [],
    attainment: attainmentOf(),
    ledger: ledgerOf(),
    ...known,
  };
}

/** The rows of the sheet's table without its headings; none when it has no table. */
export function bodyOf({ rows, table }: SheetSpec): readonly (readonly (CellSpec | null)[])[] {
  return table ? rows.slice(table.range.top + 1, table.range.bottom + 1).map(({ cells }) => cells) : [];
}

/** The cell of the table's `row` under `heading`. */
export function cellAt(sheet: SheetSpec, row: number, heading: string): CellSpec {
  const headings = sheet.rows[sheet.table?.range.top ?? -1]?.cells ?? [];
  const cell = bodyOf(sheet)[row]?.[headings.findIndex((one) => one?.value === heading)];

  if (!cell) throw new Error(`no cell under ${heading}`);

  return cell;
}

/** All texts of the sheet. */
export function textsOf({ rows }: SheetSpec): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
}
