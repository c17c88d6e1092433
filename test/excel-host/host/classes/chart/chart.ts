import { deleteChart } from '../../../model/objects/deleteChart';
import type { ExcelState } from '../../excelState';
import { type Argument, asNumber, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { columnLeft, rowTop } from '../geometry';
import { rangeArgument } from '../range/rangeArgument';
import { worksheetClass } from '../sheet/worksheet';
import { chartAxesClass } from './chartAxes';
import { chartLegendClass, chartTitleClass } from './chartParts';
import { chartSeriesListClass } from './chartSeries';
import { chartChanged, type PlacedChart } from './placedChart';

type Box = 'left' | 'top' | 'width' | 'height';

/** A chart: its data, place and words are recorded, nothing is drawn. */
export const chartClass: ExcelClass<PlacedChart> = excelClass('Chart', {
  reads: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Left: ({ chart }) => chart.left,
    Top: ({ chart }) => chart.top,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
  },
  writes: {
    Name(subject, value, state) {
      subject.chart.name = asText(value);
      chartChanged(subject, state);
    },
    ChartType(subject, value, state) {
      subject.chart.type = asText(value);
      chartChanged(subject, state);
    },
    Left: (subject, value, state) => place(subject, 'left', value, state),
    Top: (subject, value, state) => place(subject, 'top', value, state),
    Width: (subject, value, state) => place(subject, 'width', value, state),
    Height: (subject, value, state) => place(subject, 'height', value, state),
  },
  links: {
    Worksheet: ({ sheet }, state) => worksheetClass.of(sheet, state),
    Title: (subject, state) => chartTitleClass.of(subject, state),
    Legend: (subject, state) => chartLegendClass.of(subject, state),
    Axes: (subject, state) => chartAxesClass.of(subject, state),
    Series: (subject, state) => chartSeriesListClass.of(subject, state),
  },
  calls: {
    Delete: ({ sheet, chart }, _args, { book }) => {
      deleteChart(book, sheet, chart);
    },
    Activate: () => undefined,
    SetPosition(subject, args, state) {
      const { sheet, chart } = subject;
      const start = rangeArgument(args.at(0), state, sheet).area;
      const end = args.has(1) ? rangeArgument(args.at(1), state, sheet).area : null;

      chart.left = columnLeft(sheet, start.left);
      chart.top = rowTop(sheet, start.top);
      if (end) {
        chart.width = columnLeft(sheet, end.right + 1) - chart.left;
        chart.height = rowTop(sheet, end.bottom + 1) - chart.top;
      }
      chartChanged(subject, state);
    },
  },
});

function place(subject: PlacedChart, side: Box, value: Argument, state: ExcelState): void {
  subject.chart[side] = asNumber(value);
  chartChanged(subject, state);
}
