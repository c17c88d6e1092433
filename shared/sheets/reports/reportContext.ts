import type { RegionYear } from '../../measures/attainmentResult';
import type { ReporterRecommendations } from '../../measures/recommendations/recommendations';
import type { RoadmapExecution } from '../../measures/roadmapExecution';
import type { Language } from '../../messages/language';
import { type ReportTexts, reportTexts } from '../../messages/reportTexts';
import { textCell } from '../cellSpec';
import type { CellSpec } from '../sheetSpec';

/** What a report is made from. */
export type ReportInput = {
  readonly regionYear: RegionYear;
  /** How the roadmaps of the region and of its municipalities are carried out in the year. */
  readonly executions: readonly RoadmapExecution[];
  /** What `recommendations` says of the same year. */
  readonly advice: readonly ReporterRecommendations[];
  readonly language?: Language;
};

/** The same with its words. */
export type ReportContext = Required<ReportInput> & { readonly texts: ReportTexts };

/** A report is in Russian unless it is asked for in English. */
export function reportContext({ language = 'ru', ...input }: ReportInput): ReportContext {
  return { ...input, language, texts: reportTexts[language] };
}

/** A line of a report: what is said, and from what. Parts of either that are empty are left out. */
export function said(
  sentences: readonly (string | null)[],
  sources: readonly (string | null)[],
): readonly CellSpec[] {
  return [textCell(joined(sentences, ' ')), textCell(joined([...new Set(sources)], '; '), 'muted')];
}

function joined(parts: readonly (string | null)[], by: string): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}
