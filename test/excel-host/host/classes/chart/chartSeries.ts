import { nameValue } from '../../../model/names/nameValue';
import type { ChartSeries } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import type { Args } from '../../protocol/args';
import { asNumber, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { fixedAddressOf } from '../address';
import { cellJson } from '../range/cellJson';
import { colorOf } from '../range/format/color';
import { rangeArgument } from '../range/rangeArgument';
import { chartChanged, type PlacedChart } from './placedChart';

type PlacedSeries = PlacedChart & { readonly series: ChartSeries };

/** The series of a chart. */
export const chartSeriesListClass: ExcelClass<PlacedChart> = excelClass('ChartSeriesCollection', {
  items: (subject, state) =>
    subject.chart.series.map((series) => seriesClass.of({ ...subject, series }, state)),
  calls: {
    Add(subject, args, state) {
      const { series: all } = subject.chart;
      const series = {
        name: args.textOr(0, `Series${all.length + 1}`),
        values: '',
        categories: '',
        color: '',
      };

      all.splice(args.numberOr(1, all.length), 0, series);
      chartChanged(subject, state);

      return seriesClass.of({ ...subject, series }, state);
    },
  },
});

/** Between groups, in percent; kept beside the model, which draws nothing. */
const gaps = new WeakMap<ChartSeries, number>();
const DEFAULT_GAP = 150;

const seriesClass: ExcelClass<PlacedSeries> = excelClass('ChartSeries', {
  reads: { Name: nameOf, GapWidth: ({ series }) => gaps.get(series) ?? DEFAULT_GAP },
  writes: {
    GapWidth(subject, value, state) {
      gaps.set(subject.series, asNumber(value));
      chartChanged(subject, state);
    },
    Name(subject, value, state) {
      subject.series.name = asText(value);
      chartChanged(subject, state);
    },
  },
  links: { Format: (subject, state) => formatClass.of(subject, state) },
  calls: {
    SetValues(subject, args, state) {
      subject.series.values = referenceOf(subject, args, state);
      chartChanged(subject, state);
    },
    SetXAxisValues(subject, args, state) {
      subject.series.categories = referenceOf(subject, args, state);
      chartChanged(subject, state);
    },
    Delete(subject, _args, state) {
      subject.chart.series = subject.chart.series.filter((one) => one !== subject.series);
      chartChanged(subject, state);
    },
  },
});

const formatClass: ExcelClass<PlacedSeries> = excelClass('ChartSeriesFormat', {
  links: {
    Fill: (subject, state) => fillClass.of(subject, state),
    Line: (subject, state) => lineClass.of(subject, state),
  },
});

const lineClass: ExcelClass<PlacedSeries> = excelClass('ChartLineFormat', {
  writes: {
    Color(subject, value, state) {
      subject.series.color = colorOf(value);
      chartChanged(subject, state);
    },
  },
});

const fillClass: ExcelClass<PlacedSeries> = excelClass('ChartFill', {
  calls: {
    SetSolidColor(subject, args, state) {
      subject.series.color = colorOf(args.at(0));
      chartChanged(subject, state);
    },
    Clear(subject, _args, state) {
      subject.series.color = '';
      chartChanged(subject, state);
    },
  },
});

function referenceOf({ sheet }: PlacedChart, args: Args, state: ExcelState): string {
  return `=${fixedAddressOf(rangeArgument(args.at(0), state, sheet))}`;
}

/** A name may be a reference; then the cell's text is the name, as Excel gives it. */
function nameOf({ sheet, series }: PlacedSeries, { book }: ExcelState): string {
  if (!series.name.startsWith('=')) return series.name;

  const value = nameValue(book, sheet, { name: '', formula: series.name, visible: true, comment: '' });

  return String(cellJson(value));
}
