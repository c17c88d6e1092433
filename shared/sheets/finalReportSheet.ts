import type { Reporter } from '../regions/reporter';
import { localInstant } from './localInstant';
import { documentsText } from './reports/documentsText';
import { finalContext } from './reports/final/finalContext';
import { leftPart } from './reports/final/leftPart';
import { listsPart } from './reports/final/listsPart';
import { mentorsPart } from './reports/final/mentorsPart';
import { monitoringPart } from './reports/final/monitoringPart';
import { organisationsPart } from './reports/final/organisationsPart';
import { roadmapPart } from './reports/final/roadmapPart';
import { type ReportInput, reportContext } from './reports/reportContext';
import { reportSheet } from './reports/reportSheet';
import { settingsText } from './reports/settingsText';
import type { SheetSpec } from './sheetSpec';

const WIDTHS = [6, 92, 20, 66];

/**
 * The final report of one municipality (S3, 5.2), ready to print and sign: what its
 * organisations reported, its registries and lists as numbers, its roadmap, and what is left, each with its source.
 */
export function finalReportSheet(input: ReportInput, reporter: Reporter): SheetSpec {
  const context = finalContext(reportContext(input), reporter);
  const { texts, language } = context;
  const { final, analytic, headings } = texts;
  const { region, year, asOf } = context.regionYear;
  const isOfSchoolYear = region.calendar.some(
    ({ template, period }) => template === 'orgMonitoring' && period === 'schoolYear',
  );

  return reportSheet({
    name: final.name,
    title: final.title(reporter.name, year),
    lines: [
      texts.asOf(localInstant(asOf, region.timeZone)),
      ...(isOfSchoolYear ? [final.schoolYear(year - 1, year)] : []),
    ],
    headings: [headings.number, headings.text, headings.value, headings.source],
    widths: WIDTHS,
    parts: [
      { title: final.parts.organisations, lines: organisationsPart(context) },
      { title: final.parts.mentors, lines: mentorsPart(context) },
      { title: final.parts.lists, lines: listsPart(context) },
      { title: final.parts.monitoring, lines: monitoringPart(context) },
      { title: final.parts.roadmap, lines: roadmapPart(context) },
      { title: final.parts.advice, lines: leftPart(context) },
    ],
    footer: {
      title: final.howTitle,
      lines: [
        ...final.how,
        ...documentsText(region, language),
        analytic.how.settings(settingsText(region.settings, language)),
      ],
    },
  });
}
