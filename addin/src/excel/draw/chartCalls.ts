import type { ChartSeries, ChartSpec } from '../../../../shared/sheets/sheetSpec';
import { CHART_COLOURS } from '../../../../shared/sheets/styles';
import type { Call } from '../batch/calls';
import { rangeAt } from './rangeAt';
import type { Target } from './target';

/** With markers, since a year between two that say nothing is a point and no line. */
const TYPES = {
  columnClustered: 'ColumnClustered',
  barClustered: 'BarClustered',
  line: 'LineMarkers',
} as const;
/** Between groups, in percent of a column's width. */
const GAP = 60;

/** Charts over the sheet's cells. One drawn before keeps its place and its looks and only gets its cells anew. */
export function chartCalls(target: Target): readonly Call[] {
  const { sheet, spec, old } = target;

  return spec.charts.map((chart) => () => {
    const known = old?.charts.get(chart.name);

    if (known === undefined) addChart(sheet, chart);
    else putSeries(sheet, known.chart, chart, known.series);
  });
}

function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first] = spec.series;

  if (first === undefined) return;

  const chart = sheet.charts.add(TYPES[spec.type], rangeAt(sheet, first.values), 'Columns');
  const { valueAxis, categoryAxis } = chart.axes;

  chart.name = spec.name;
  chart.setPosition(
    sheet.getRangeByIndexes(spec.position.top, spec.position.left, 1, 1),
    sheet.getRangeByIndexes(spec.position.bottom, spec.position.right, 1, 1),
  );
  chart.legend.position = 'Bottom';
  valueAxis.minimum = 0;
  valueAxis.numberFormat = spec.axisFormat;
  // A table is read from the top, and so are its bars.
  if (spec.type === 'barClustered') categoryAxis.reversePlotOrder = true;

  putSeries(sheet, chart, spec, 1);
}

function putSeries(sheet: Excel.Worksheet, chart: Excel.Chart, spec: ChartSpec, present: number): void {
  chart.title.text = spec.title;

  for (const [index, one] of spec.series.entries()) {
    const isNew = index >= present;
    const series = isNew ? chart.series.add(one.name) : chart.series.getItemAt(index);

    fillSeries(sheet, series, one, spec);
    if (isNew || present === 1) paintSeries(series, index, spec);
  }

  for (let extra = present - 1; extra >= spec.series.length; extra -= 1)
    chart.series.getItemAt(extra).delete();
}

function fillSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values }: ChartSeries,
  { categories }: ChartSpec,
): void {
  series.name = name;
  series.setValues(rangeAt(sheet, values));
  series.setXAxisValues(rangeAt(sheet, categories));
}

function paintSeries(series: Excel.ChartSeries, index: number, { type }: ChartSpec): void {
  const colour = `#${CHART_COLOURS[index % CHART_COLOURS.length] ?? ''}`;

  if (type === 'line') {
    series.format.line.color = colour;

    return;
  }

  series.format.fill.setSolidColor(colour);
  series.gapWidth = GAP;
}
