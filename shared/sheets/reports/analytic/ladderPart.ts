import type { LadderAttainment } from '../../../measures/attainmentResult';
import type { Ladder } from '../../../regions/region';
import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';

/** How the quantities that a roadmap promises stand. */
export function ladderPart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { regionYear, texts } = context;
  const { region, attainment, year } = regionYear;
  const results = region.ladders.flatMap((ladder) => {
    const result = attainment.ladders.find((one) => one.ladder === ladder.key);

    return result === undefined ? [] : [{ ladder, result }];
  });

  if (results.length === 0) return [];

  const promised = results.filter(({ result }) => result.target !== null);
  const attained = promised.filter(({ result }) => result.state === 'attained');

  return [
    said([texts.analytic.ladders.summary(year, promised.length, attained.length)], [texts.profile]),
    ...results.map(({ ladder, result }) => ladderLine(context, ladder, result)),
  ];
}

function ladderLine(
  { regionYear, language, texts }: ReportContext,
  { title, source }: Ladder,
  result: LadderAttainment,
): readonly CellSpec[] {
  const { ladders, indicators } = texts.analytic;
  const { value, counted, coverage, municipal, weakest } = result;

  return said(
    [
      value === null ? ladders.unknown(title) : ladders.line(title, texts.count(value), counted),
      judged(result, { ladders, count: texts.count }),
      municipal === null ? null : ladders.municipal(texts.count(municipal)),
      weakest === null ? null : indicators.weakest[weakest],
    ],
    [texts.receiptsOf(coverage.received, coverage.expected), clauseText(regionYear.region, source, language)],
  );
}

function judged(
  { target, needed, state }: LadderAttainment,
  {
    ladders,
    count,
  }: { ladders: ReportContext['texts']['analytic']['ladders']; count: (value: number) => string },
): string | null {
  if (target === null) return ladders.noTarget;
  if (state === 'attained') return ladders.reached(count(target));

  if (needed === null) return null;

  return ladders[state === 'incomplete' ? 'partial' : 'missed'](count(target), count(needed));
}
