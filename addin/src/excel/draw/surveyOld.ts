import type { GridRange } from '../../../../shared/sheets/grid';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { OldSheet } from './target';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

type AskedTable = {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headings: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
};

/** What was asked of a sheet drawn before. */
export type AskedOld = {
  readonly used: Excel.Range;
  readonly table: AskedTable | null;
  readonly charts: readonly Excel.Chart[];
};

/** The same with the rules of its highlights and the series of its charts. */
export type RuledOld = AskedOld & { readonly rules: readonly Excel.ConditionalFormatRule[] };

/** Asks where the table, the charts and the last cell of a sheet are. Its tables are known by name. */
export function askOld(spec: SheetSpec, sheet: Excel.Worksheet): AskedOld {
  const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
  const charts = spec.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name).load('name'));
  const table = drawnTable(spec, sheet.tables.items);

  if (table === null) return { used, table: null, charts };

  const range = table.load('showTotals').getRange().load(PLACE);
  const headings = table.getHeaderRowRange().load('values');

  return {
    used,
    table: { table, range, headings, formats: range.conditionalFormats.load('items/type') },
    charts,
  };
}

// The user may have renamed the table; where it is the only one, it is still Svod's.
function drawnTable({ table }: SheetSpec, tables: readonly Excel.Table[]): Excel.Table | null {
  const only = tables.length === 1 ? tables[0] : undefined;

  return tables.find(({ name }) => name.toLowerCase() === table?.name.toLowerCase()) ?? only ?? null;
}

/** Asks for the formulas of the highlights and the series of the charts. */
export function askRules(asked: AskedOld): RuledOld {
  const rules = customFormats(asked).map(({ custom }) => custom.rule.load('formula'));
  const charts = asked.charts.filter((chart) => !chart.isNullObject);

  for (const chart of charts) chart.series.load('count');

  return { ...asked, charts, rules };
}

/** What the sheet has, once everything has come. */
export function oldOf(asked: RuledOld): OldSheet {
  const { used, table, rules } = asked;
  const bottom = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  const highlights = customFormats(asked).map((format, index) => ({
    format,
    formula: String(rules[index]?.formula),
  }));

  const charts = new Map(
    asked.charts.map((chart) => [chart.name, { chart, series: chart.series.count }] as const),
  );
  const common = { bottom, highlights, charts };

  if (table === null) return { table, range: null, headings: [], showsTotals: false, ...common };

  return {
    table: table.table,
    range: rangeOf(table.range),
    headings: (table.headings.values[0] ?? []).map(String),
    showsTotals: table.table.showTotals,
    ...common,
  };
}

function customFormats({ table }: AskedOld): readonly Excel.ConditionalFormat[] {
  return (table?.formats.items ?? []).filter(({ type }) => type === 'Custom');
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
