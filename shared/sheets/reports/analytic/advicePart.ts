import { groupedBy } from '../../../measures/recommendations/groupedBy';
import {
  RECOMMENDATION_KINDS,
  type Recommendation,
  type RecommendationKind,
} from '../../../measures/recommendations/recommendation';
import { recommendationTexts } from '../../../messages/recommendationTexts';
import { TEMPLATE_KEYS, templates } from '../../../templates/templates';
import type { CellSpec } from '../../sheetSpec';
import { adviceLines } from '../adviceLines';
import { capital } from '../capital';
import { type ReportContext, said } from '../reportContext';

/**
 * Who lags behind and what was recommended to whom: those with most recommendations first, and those with the same
 * ones in one line.
 */
export function advicePart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { advice, language, texts } = context;
  const { line, lineOf, none, summary } = texts.analytic.advice;
  const source = [texts.sheet(recommendationTexts[language].name)];
  const advised = advice
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ reporter, recommendations }) => ({
      name: reporter.name,
      count: adviceLines(recommendations).length,
      parts: kindParts(context, recommendations),
    }))
    .toSorted((one, other) => other.count - one.count);
  const count = advised.reduce((sum, one) => sum + one.count, 0);

  if (count === 0) return [said([none], source)];

  const alike = [...groupedBy(advised, ({ parts }) => parts.join('; ')).values()];

  return [
    said([summary(count, advised.length)], source),
    ...alike.map((those) => {
      const names = those.map(({ name }) => name);
      const parts = those[0]?.parts ?? [];

      return said([capital(names.length > 1 ? lineOf(names, parts) : line(names.join(''), parts))], source);
    }),
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
