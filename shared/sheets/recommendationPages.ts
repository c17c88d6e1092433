import type { RegionYear } from '../measures/attainmentResult';
import type { ReporterRecommendations } from '../measures/recommendations/recommendations';
import { THRESHOLDS } from '../measures/recommendations/thresholds';
import type { RoadmapExecution } from '../measures/roadmapExecution';
import type { Language } from '../messages/language';
import { recommendationTexts } from '../messages/recommendationTexts';
import { localInstant } from './localInstant';
import { footerPart, regionSheet } from './regionSheet';
import { adviceLines } from './reports/adviceLines';
import { recommendationCells } from './reports/recommendationCells';
import { sheetName } from './sheetName';
import type { SheetSpec } from './sheetSpec';

const WIDTHS = [84, 13, 40, 12, 48];

/**
 * The pages to send out, one for everybody who is advised something. Each shows its reporter's own numbers and only
 * names who does well, and not even that by numbers of people: another's numbers are the operator's to give.
 */
export function recommendationPages(
  { region, year, asOf, reporters }: RegionYear,
  all: readonly ReporterRecommendations[],
  executions: readonly RoadmapExecution[],
  language: Language = 'ru',
): readonly SheetSpec[] {
  const texts = recommendationTexts[language];
  const names = new Map(reporters.map(({ key, name }) => [key, name]));
  const wording = { region, executions, language, names, showsOthersNumbers: false };
  const sheetNames = namesOf(texts.name, all);

  return all.flatMap(({ reporter, recommendations }, index) => {
    if (recommendations.length === 0) return [];

    const advised = adviceLines(recommendations);

    return regionSheet({
      name: sheetNames[index] ?? texts.name,
      title: texts.titleOf(reporter.name, year),
      lines: [texts.asOf(localInstant(asOf, region.timeZone)), texts.countedOf(advised.length)],
      headings: Object.values(texts.headings).slice(1),
      widths: WIDTHS,
      body: advised.map((line) => recommendationCells(line, wording)),
      footer: [
        ...footerPart(texts.howTitle, [], WIDTHS.length),
        ...[...texts.how(THRESHOLDS), texts.unnamed].map((value) => [
          { value, style: 'muted', span: WIDTHS.length } as const,
        ]),
      ],
      tableName: `Svod_recommendations_${reporter.key}`,
      frozenColumns: 0,
      signature: true,
    });
  });
}

/** Of everybody, advised or not, so that a page keeps its name when others come and go. */
function namesOf(prefix: string, all: readonly ReporterRecommendations[]): readonly string[] {
  const taken: string[] = [prefix];

  return all.map(({ reporter }) => {
    const name = sheetName(`${prefix}_${reporter.name}`, taken);
    taken.push(name);

    return name;
  });
}
