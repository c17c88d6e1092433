import type { RegionYear } from '../measures/attainmentResult';
import type { ReporterRecommendations } from '../measures/recommendations/recommendations';
import { THRESHOLDS } from '../measures/recommendations/thresholds';
import type { RoadmapExecution } from '../measures/roadmapExecution';
import type { Language } from '../messages/language';
import { recommendationTexts } from '../messages/recommendationTexts';
import { textCell } from './cellSpec';
import { localInstant } from './localInstant';
import { decisionColumns } from './noteColumns';
import { footerPart, regionSheet } from './regionSheet';
import { adviceKey, adviceLines } from './reports/adviceLines';
import { recommendationCells } from './reports/recommendationCells';
import type { CellSpec, SheetSpec } from './sheetSpec';

const WIDTHS = [36, 66, 13, 36, 12, 40];

/**
 * What each municipality and direct organisation is advised, one line each, grouped by whom it is for. It shows true
 * numbers of everybody and is the operator's own; what is sent out are the pages of recommendationPages.
 */
export function recommendationsSheet(
  { region, year, asOf, reporters }: RegionYear,
  all: readonly ReporterRecommendations[],
  executions: readonly RoadmapExecution[],
  language: Language = 'ru',
): SheetSpec {
  const texts = recommendationTexts[language];
  const advised = all
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ reporter, recommendations }) => ({ reporter, advice: adviceLines(recommendations) }));
  const others = all.filter(({ recommendations }) => recommendations.length === 0);
  const names = new Map(reporters.map(({ key, name }) => [key, name]));
  const wording = { region, executions, language, names, showsOthersNumbers: true };
  const count = advised.reduce((sum, { advice }) => sum + advice.length, 0);

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, year),
    lines: [
      texts.asOf(localInstant(asOf, region.timeZone)),
      count === 0 ? texts.none : texts.counted(count, advised.length, all.length),
    ],
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body: advised.flatMap(({ reporter, advice }) =>
      advice.map((line, index) => [
        textCell(reporter.name, index === 0 ? 'total' : 'muted'),
        ...recommendationCells(line, wording),
      ]),
    ),
    footer: [
      ...(others.length > 0 && count > 0
        ? [[wide(texts.noneFor(others.map(({ reporter }) => reporter.name)))]]
        : []),
      ...footerPart(texts.howTitle, [], WIDTHS.length),
      ...texts.how(THRESHOLDS).map((line) => [wide(line)]),
    ],
    notes: decisionColumns(advised.flatMap(({ advice }) => advice.map(([one]) => adviceKey(one)))),
    tableName: 'Svod_recommendations',
    frozenColumns: 1,
    signature: true,
  });
}

/** Wrapped, unlike a note. */
function wide(value: string): CellSpec {
  return { value, style: 'muted', span: WIDTHS.length };
}
