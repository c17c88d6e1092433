import type { IndicatorAttainment } from '../../../measures/attainmentResult';
import { recommendationTexts } from '../../../messages/recommendationTexts';
import type { Indicator } from '../../../regions/region';
import { monitoringUnits } from '../../../templates/monitoringRows';
import { indicatorResults } from '../../indicatorResults';
import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';
import { signed } from '../signed';

/** How the shares and flags stand against the targets of the year. */
export function indicatorPart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { regionYear, texts } = context;
  const results = indicatorResults(regionYear.region, regionYear.attainment);

  if (results.length === 0) return [];

  const targeted = results.filter(({ result }) => result.target !== null);
  const count = (state: IndicatorAttainment['state']) =>
    targeted.filter(({ result }) => result.state === state).length;
  const [attained, missed] = [count('attained'), count('notAttained')];
  const { summary, noTargets } = texts.analytic.indicators;
  const sentence =
    targeted.length === 0
      ? noTargets(regionYear.year)
      : summary(regionYear.year, targeted.length, attained, missed, targeted.length - attained - missed);

  return [
    said([sentence], [texts.profile]),
    ...results.map(({ indicator, result }) => indicatorLine(context, indicator, result)),
  ];
}

function indicatorLine(
  context: ReportContext,
  indicator: Indicator,
  result: IndicatorAttainment,
): readonly CellSpec[] {
  const { texts, language } = context;
  const { coverage, repeated, weakest } = result;
  const { indicators } = texts.analytic;

  return said(
    [
      ...standing(context, indicator, result),
      repeated > 0 ? indicators.repeated(repeated) : null,
      weakest === null ? null : indicators.weakest[weakest],
    ],
    [
      texts.receiptsOf(coverage.received, coverage.expected),
      indicator.act,
      clauseText(context.regionYear.region, indicator.source, language),
    ],
  );
}

function standing(
  context: ReportContext,
  { key, title, unit }: Indicator,
  result: IndicatorAttainment,
): readonly (string | null)[] {
  const { texts } = context;
  const { indicators } = texts.analytic;
  const { state, value, numerator, denominator, attainedYear } = result;

  if (unit === 'flag' && value !== null) {
    return [indicators.flag(key, title, value === 1, attainedYear), judged(context, result)];
  }
  if (state === 'notApplicable') return [indicators.notApplicable(key, title)];
  if (value === null || numerator === null || denominator === null) return [indicators.unknown(key, title)];

  return [
    indicators.share(key, title, texts.percent(value), texts.count(numerator), texts.count(denominator)),
    judged(context, result),
  ];
}

function judged({ regionYear, language, texts }: ReportContext, result: IndicatorAttainment): string | null {
  const { indicators } = texts.analytic;
  const { state, target, gap, needed } = result;
  const known = regionYear.region.indicators.find(({ key }) => key === result.indicator);

  if (state === 'attainedEarlier') return null;
  // Of a year without any target the first line says so, once.
  if (target === null) return hasTargets(regionYear) ? indicators.noTarget : null;
  if (known?.unit === 'flag') return null;
  if (state === 'attained') return indicators.reached(texts.percent(target));
  if (gap === null || needed === null) return null;
  if (state === 'incomplete') return indicators.partial(texts.percent(target), signed(gap, texts.count));

  const unit = monitoringUnits(regionYear.region).get(known?.numerator.measure ?? '') ?? 'none';
  const amount = `${texts.count(needed)} ${recommendationTexts[language].unit[unit]}`.trim();

  return indicators.missed(texts.percent(target), texts.count(-gap), amount);
}

function hasTargets({ attainment }: ReportContext['regionYear']): boolean {
  return attainment.indicators.some(({ target }) => target !== null);
}
