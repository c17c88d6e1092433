import type { CheckContext } from '../../../shared/checking/rule';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { localDay } from '../../../shared/regions/localDay';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Grid } from '../../../shared/sheets/grid';
import { readExplanations } from '../../../shared/sheets/readExplanations';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import type { TemplateKey } from '../../../shared/templates/template';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';
import { checkSheet } from './checkSheet';

/** Whose workbook is to be checked, for which year, and what time it is. */
export type WorkbookOwner = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  readonly now: Date;
};

/** Reads and checks a workbook where it lies: nothing is sent anywhere. Sheets are compared with those before them. */
export function checkWorkbook(grids: readonly Grid[], owner: WorkbookOwner): CheckedWorkbook {
  const { region, reporter, year, now } = owner;
  const reading = readWorkbookSheets(grids, { region, reporter, year });
  const given = readExplanations(grids);
  const today = localDay(now, region.timeZone);
  const sheets: CheckedSheet[] = [];

  for (const one of reading.sheets) {
    const context = { region, reporter, year, today, ...partsOf(sheets, region) };
    const explanations = given.flatMap(({ sheet, explanation }) =>
      sheet === one.sheet ? [explanation] : [],
    );

    sheets.push(checkSheet(one, context, explanations));
  }

  return { region, reporter, year, sheets, refused: reading.refused };
}

/** What the sheets checked so far give the next one to be compared with. */
function partsOf(sheets: readonly CheckedSheet[], region: Region): Partial<CheckContext> {
  const sharedOf = (key: TemplateKey) => sheets.find(({ reading }) => reading.template.key === key);
  const [organisations, mentors, mentees] = (['organisations', 'mentors', 'mentees'] as const).map(sharedOf);
  const measuresIn = ({ reading, shared }: CheckedSheet) => measuresOf(reading.template, shared, region);

  return {
    ...(organisations ? { organisations: organisations.shared } : {}),
    ...(mentors ? { mentors: mentors.shared, mentorMeasures: measuresIn(mentors) } : {}),
    ...(mentees ? { menteeMeasures: measuresIn(mentees) } : {}),
  };
}
