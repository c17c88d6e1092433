import { groupedBy } from '../../../measures/recommendations/groupedBy';
import {
  RECOMMENDATION_KINDS,
  type Recommendation,
  type RecommendationKind,
} from '../../../measures/recommendations/recommendation';
import { recommendationTexts } from '../../../messages/recommendationTexts';
import { TEMPLATE_KEYS, templates } from '../../../templates/templates';
import type { CellSpec } from '../../sheetSpec';
import { capital } from '../capital';
import { type ReportContext, said } from '../reportContext';

/** Who lags behind and what was recommended to whom: those with most recommendations first. */
export function advicePart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { advice, language, texts } = context;
  const sheet = texts.sheet(recommendationTexts[language].name);
  const advised = advice.filter(({ recommendations }) => recommendations.length > 0);
  const count = advised.reduce((sum, { recommendations }) => sum + recommendations.length, 0);

  if (count === 0) return [said([texts.analytic.advice.none], [sheet])];

  return [
    said([texts.analytic.advice.summary(count, advised.length)], [sheet]),
    ...advised
      .toSorted((one, other) => other.recommendations.length - one.recommendations.length)
      .map(({ reporter, recommendations }) =>
        said(
          [capital(texts.analytic.advice.line(reporter.name, kindParts(context, recommendations)))],
          [sheet],
        ),
      ),
  ];
}

function kindParts(context: ReportContext, recommendations: readonly Recommendation[]): readonly string[] {
  const { kinds } = context.texts.analytic.advice;
  const groups = groupedBy(recommendations, ({ kind }) => kind);

  return RECOMMENDATION_KINDS.flatMap((kind) => {
    const subjects = groups.get(kind)?.map(({ subject }) => named(context, kind, subject)) ?? [];

    return subjects.length > 0 ? [kinds[kind](subjects)] : [];
  });
}

function named(
  { regionYear, executions, language }: ReportContext,
  kind: RecommendationKind,
  subject: string,
) {
  const { ladders, coverages } = regionYear.region;

  switch (kind) {
    case 'overdue':
    case 'missing': {
      const key = TEMPLATE_KEYS.find((one) => one === subject);

      return key === undefined ? subject : templates[key].texts[language].name;
    }
    case 'roadmap':
      return executions.flatMap(({ items }) => items).find(({ code }) => code === subject)?.number ?? subject;
    case 'ladder':
    case 'coverage':
      return [...ladders, ...coverages].find(({ key }) => key === subject)?.title ?? subject;
    default:
      return subject;
  }
}
