import { ownTrendLines, type Trend, trendLines } from '../measures/trend';
import { trendSheets as texts } from '../messages/ru/trendSheets';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { localInstant } from './localInstant';
import { footerPart, headingRowAfter, regionSheet } from './regionSheet';
import { sheetName } from './sheetName';
import type { SheetSpec } from './sheetSpec';
import { trendCells } from './trendCells';
import { trendCharts } from './trendCharts';
import { type MeasuredLine, measuredLines } from './trendLines';

const WIDTHS = [7, 58, 8, 8, 11, 11, 11, 13, 20, 13];

/** What differs between the region's sheet and one reporter's. */
type TrendFrame = {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tableName: string;
};

/** Targets and facts of the region in every year of its programme, a line for each target and year, with charts. */
export function trendSheet(region: Region, trend: Trend): SheetSpec {
  return drawn(region, trend, measuredLines(region, trendLines(trend)), {
    name: texts.region.name,
    title: texts.region.title(region.name),
    lines: [],
    tableName: 'Svod_trend',
  });
}

/** One reporter's own numbers by year beside the region's targets. */
export function ownTrendSheet(region: Region, trend: Trend, reporter: Reporter): SheetSpec {
  const type = region.municipalities.find(({ key }) => key === reporter.key)?.type ?? '';

  return drawn(region, trend, measuredLines(region, ownTrendLines(trend, reporter.key)), {
    name: sheetName(texts.own.name(reporter.name.replace(type, '').trim())),
    title: texts.own.title(reporter.name),
    lines: [texts.own.purpose],
    tableName: `Svod_trend_${reporter.key}`,
  });
}

function drawn(region: Region, trend: Trend, lines: readonly MeasuredLine[], frame: TrendFrame): SheetSpec {
  const under = [texts.asOf(localInstant(trend.asOf, region.timeZone)), ...frame.lines];
  const first = headingRowAfter(under.length) + 1;

  return regionSheet({
    ...frame,
    lines: under,
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body: trendCells(lines, first),
    footer: footerPart(texts.howTitle, texts.how, WIDTHS.length),
    charts: (below) => trendCharts(lines, { first, below, name: frame.tableName }),
    frozenColumns: 2,
    signature: false,
  });
}
