import { localInstant } from './localInstant';
import { advicePart } from './reports/analytic/advicePart';
import { changePart } from './reports/analytic/changePart';
import { coverageLines } from './reports/analytic/coverageLines';
import { indicatorPart } from './reports/analytic/indicatorPart';
import { ladderPart } from './reports/analytic/ladderPart';
import { noteLines } from './reports/analytic/noteLines';
import { roadmapPart } from './reports/analytic/roadmapPart';
import { submissionPart } from './reports/analytic/submissionPart';
import { unknownPart } from './reports/analytic/unknownPart';
import { documentsText } from './reports/documentsText';
import { type ReportInput, reportContext } from './reports/reportContext';
import { reportSheet } from './reports/reportSheet';
import { settingsText } from './reports/settingsText';
import type { SheetSpec } from './sheetSpec';

const WIDTHS = [6, 104, 62];

/**
 * The analytic report of a region's year (S1, 5.4), ready to print and sign: sentences built from the
 * numbers, each line with its source, what is not known, and how the numbers were counted.
 */
export function analyticReportSheet(input: ReportInput): SheetSpec {
  const context = reportContext(input);
  const { texts, language } = context;
  const { region, year, asOf } = context.regionYear;
  const { parts, how, name, title, prepared } = texts.analytic;

  return reportSheet({
    name,
    title: title(region.name, year),
    lines: [
      texts.asOf(localInstant(asOf, region.timeZone)),
      prepared(region.operator?.shortName ?? region.authority.name),
    ],
    headings: [texts.headings.number, texts.headings.text, texts.headings.source],
    widths: WIDTHS,
    parts: [
      { title: parts.submission, lines: [...submissionPart(context), ...coverageLines(context)] },
      { title: parts.indicators, lines: indicatorPart(context) },
      { title: parts.ladders, lines: ladderPart(context) },
      { title: parts.roadmap, lines: roadmapPart(context) },
      { title: parts.changes, lines: changePart(context) },
      { title: parts.advice, lines: advicePart(context) },
      { title: parts.unknown, lines: unknownPart(context) },
      { title: parts.notes, lines: noteLines(context) },
    ],
    footer: {
      title: parts.how,
      lines: [
        ...how.lines,
        ...documentsText(region, language),
        how.settings(settingsText(region.settings, language)),
      ],
    },
  });
}
