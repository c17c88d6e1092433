import type { IndicatorAttainment, LadderAttainment } from '../../../measures/attainmentResult';
import { isIncomplete } from '../../../measures/coverageOf';
import { ledgerSheet } from '../../../messages/ru/ledgerSheet';
import { regionSheets } from '../../../messages/ru/regionSheets';
import { indicatorResults } from '../../indicatorResults';
import type { CellSpec } from '../../sheetSpec';
import { type ReportContext, said } from '../reportContext';
import { signed } from '../signed';

/** How shares and quantities changed against last year, where there are numbers of both. */
export function changePart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { regionYear, texts } = context;
  const { changes } = texts.analytic;
  const all = [...shareLines(context), ...quantityLines(context)];
  const incomplete = incompleteNames(context);

  if (all.length === 0)
    return [said([changes.none(regionYear.year - 1)], [texts.sheet(regionSheets.attainment.name)])];

  return incomplete.length > 0
    ? [...all, said([changes.incomplete(incomplete)], [texts.sheet(ledgerSheet.name)])]
    : all;
}

/** What somebody may still add to, so that the two years are not of the same reporters. */
function incompleteNames({ regionYear }: ReportContext): readonly string[] {
  const { region, attainment } = regionYear;
  const isPartial = ({ coverage, value, previous }: IndicatorAttainment | LadderAttainment) =>
    value !== null && previous !== null && isIncomplete(coverage);
  const titles = new Map(region.ladders.map(({ key, title }) => [key, title]));

  return [
    ...attainment.indicators
      .filter((one) => one.state !== 'attainedEarlier' && isPartial(one))
      .map(({ indicator }) => indicator),
    ...attainment.ladders.filter(isPartial).map(({ ladder }) => `«${titles.get(ladder) ?? ladder}»`),
  ];
}

function shareLines({ regionYear, texts }: ReportContext): readonly (readonly CellSpec[])[] {
  const { region, attainment, year } = regionYear;
  const { share, points, same } = texts.analytic.changes;

  return indicatorResults(region, attainment).flatMap(({ indicator, result }) => {
    const { value, previous, coverage } = result;

    if (value === null || previous === null || indicator.unit === 'flag') return [];

    const [now, before] = [texts.percent(value), texts.percent(previous)];
    const by = now === before ? same : points(signed(value - previous, texts.count));

    return [
      said(
        [share(indicator.key, indicator.title, now, year - 1, before, by)],
        [texts.receiptsOf(coverage.received, coverage.expected)],
      ),
    ];
  });
}

function quantityLines({ regionYear, texts }: ReportContext): readonly (readonly CellSpec[])[] {
  const { region, attainment, year } = regionYear;
  const { ladder, same } = texts.analytic.changes;

  return region.ladders.flatMap(({ key, title }) => {
    const result = attainment.ladders.find((one) => one.ladder === key);

    if (!result || result.value === null || result.previous === null) return [];

    const { value, previous, coverage } = result;
    const by = value === previous ? same : signed(value - previous, texts.count);

    if (value === 0 && previous === 0) return [];

    return [
      said(
        [ladder(title, texts.count(value), year - 1, texts.count(previous), by)],
        [texts.receiptsOf(coverage.received, coverage.expected)],
      ),
    ];
  });
}
