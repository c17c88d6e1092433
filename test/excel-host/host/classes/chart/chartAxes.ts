import type { ExcelState } from '../../excelState';
import { asFlag, asNumber, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import type { Json } from '../../protocol/json';
import { chartChanged, type PlacedChart } from './placedChart';

/** An axis of a chart. What is set of it is kept beside the model, which draws nothing. */
type Axis = PlacedChart & { readonly axis: 'category' | 'value' };

type AxisRecord = { [name: string]: string | number | boolean };

const recorded = new WeakMap<object, { [axis in Axis['axis']]: AxisRecord }>();

/** What was set of a chart's axes, by the API's names (`title.text`, `minimum` …), for tests and drawings. */
export function axesOf(chart: PlacedChart['chart']): {
  readonly [axis in Axis['axis']]: Readonly<AxisRecord>;
} {
  return recordsOf(chart);
}

/** The axes of a chart. */
export const chartAxesClass: ExcelClass<PlacedChart> = excelClass('ChartAxes', {
  links: {
    CategoryAxis: (subject, state) => axisClass.of({ ...subject, axis: 'category' }, state),
    ValueAxis: (subject, state) => axisClass.of({ ...subject, axis: 'value' }, state),
  },
});

const axisClass: ExcelClass<Axis> = excelClass('ChartAxis', {
  reads: {
    Minimum: (axis) => read(axis, 'minimum', ''),
    Maximum: (axis) => read(axis, 'maximum', ''),
    MajorUnit: (axis) => read(axis, 'majorUnit', ''),
    NumberFormat: (axis) => read(axis, 'numberFormat', 'General'),
    Visible: (axis) => read(axis, 'visible', true),
    ReversePlotOrder: (axis) => read(axis, 'reversePlotOrder', false),
  },
  writes: {
    Minimum: (axis, value, state) => write(axis, 'minimum', asNumber(value), state),
    Maximum: (axis, value, state) => write(axis, 'maximum', asNumber(value), state),
    MajorUnit: (axis, value, state) => write(axis, 'majorUnit', asNumber(value), state),
    NumberFormat: (axis, value, state) => write(axis, 'numberFormat', asText(value), state),
    Visible: (axis, value, state) => write(axis, 'visible', asFlag(value), state),
    ReversePlotOrder: (axis, value, state) => write(axis, 'reversePlotOrder', asFlag(value), state),
  },
  links: {
    Title: (axis, state) => titleClass.of(axis, state),
    MajorGridlines: (axis, state) => gridlinesClass.of(axis, state),
  },
});

const titleClass: ExcelClass<Axis> = excelClass('ChartAxisTitle', {
  reads: {
    Text: (axis) => read(axis, 'title.text', ''),
    Visible: (axis) => read(axis, 'title.visible', false),
  },
  writes: {
    Text(axis, value, state) {
      write(axis, 'title.text', asText(value), state);
      write(axis, 'title.visible', true, state);
    },
    Visible: (axis, value, state) => write(axis, 'title.visible', asFlag(value), state),
  },
});

const gridlinesClass: ExcelClass<Axis> = excelClass('ChartGridlines', {
  reads: { Visible: (axis) => read(axis, 'gridlines.visible', axis.axis === 'value') },
  writes: { Visible: (axis, value, state) => write(axis, 'gridlines.visible', asFlag(value), state) },
});

function recordsOf(chart: PlacedChart['chart']): { [axis in Axis['axis']]: AxisRecord } {
  const known = recorded.get(chart) ?? { category: {}, value: {} };

  recorded.set(chart, known);

  return known;
}

function read({ chart, axis }: Axis, name: string, otherwise: string | number | boolean): Json {
  return recordsOf(chart)[axis][name] ?? otherwise;
}

function write(subject: Axis, name: string, value: string | number | boolean, state: ExcelState): void {
  recordsOf(subject.chart)[subject.axis][name] = value;
  chartChanged(subject, state);
}
