import type { SheetChart } from 'hucre/xlsx';
import { fixedRangeName } from '../../sheets/a1';
import type { ChartSpec, ChartType } from '../../sheets/sheetSpec';
import { CHART_COLOURS } from '../../sheets/styles';

const KIND: Readonly<Record<ChartType, 'column' | 'bar' | 'line'>> = {
  columnClustered: 'column',
  barClustered: 'bar',
  line: 'line',
};
/** Between groups, in percent of a column's width; pairs that belong together stand close. */
const GAP = 60;

/** A chart of the sheet `sheet` as hucre takes it; its name becomes the title of its frame. */
export function writtenChart(chart: ChartSpec, sheet: string): SheetChart {
  const { top, left, bottom, right } = chart.position;
  const categories = `${sheet}!${fixedRangeName(chart.categories)}`;

  return {
    type: KIND[chart.type],
    title: chart.title,
    frameTitle: chart.name,
    altText: chart.title,
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    series: chart.series.map(({ name, values }, index) => ({
      name,
      values: `${sheet}!${fixedRangeName(values)}`,
      categories,
      color: CHART_COLOURS[index % CHART_COLOURS.length] ?? '',
    })),
    gapWidth: GAP,
    legend: 'bottom',
    dispBlanksAs: 'gap',
    axes: {
      // A table is read from the top, and so are its bars.
      x: { reverse: chart.type === 'barClustered' },
      y: {
        gridlines: { major: true },
        numberFormat: { formatCode: chart.axisFormat, sourceLinked: false },
        scale: { min: 0 },
      },
    },
  };
}
