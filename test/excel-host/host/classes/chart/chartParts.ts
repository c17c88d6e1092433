import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { oneOf } from '../range/format/words';
import { chartChanged, type PlacedChart } from './placedChart';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

/** A chart's title. */
export const chartTitleClass: ExcelClass<PlacedChart> = excelClass('ChartTitle', {
  reads: {
    Text: ({ chart }) => chart.title,
    Visible: ({ chart }) => chart.titleVisible,
  },
  writes: {
    Text(subject, value, state) {
      subject.chart.title = asText(value);
      subject.chart.titleVisible = true;
      chartChanged(subject, state);
    },
    Visible(subject, value, state) {
      subject.chart.titleVisible = asFlag(value);
      chartChanged(subject, state);
    },
  },
});

/** A chart's legend. */
export const chartLegendClass: ExcelClass<PlacedChart> = excelClass('ChartLegend', {
  reads: {
    Visible: ({ chart }) => chart.legend.visible,
    Position: ({ chart }) => chart.legend.position,
  },
  writes: {
    Visible(subject, value, state) {
      subject.chart.legend.visible = asFlag(value);
      chartChanged(subject, state);
    },
    Position(subject, value, state) {
      subject.chart.legend.position = oneOf(POSITIONS, value);
      chartChanged(subject, state);
    },
  },
});
