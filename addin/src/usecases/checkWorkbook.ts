import type { ContextParts } from '../../../shared/checking/rule';
import { drain, type Steps } from '../../../shared/checking/steps';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { localDay } from '../../../shared/regions/localDay';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Grid } from '../../../shared/sheets/grid';
import { readExplanations } from '../../../shared/sheets/readExplanations';
import { readWorkbookSheetsSteps } from '../../../shared/sheets/readWorkbookSheets';
import { templates } from '../../../shared/templates/templates';
import { upgradeColumns } from '../../../shared/templates/versions/upgradeColumns';
import type { CheckedSheet, CheckedWorkbook } from './checkedWorkbook';
import { checkSheetSteps } from './checkSheet';
import type { LastYear } from './readLastYear';

/** Whose workbook is to be checked, for which year, what time it is, and what a year before gave, if it is known. */
export type WorkbookOwner = {
  readonly region: Region;
  readonly reporter: Reporter;
  readonly year: number;
  readonly now: Date;
  readonly lastYear?: LastYear;
};

/** Reads and checks a workbook where it lies: nothing is sent anywhere. Sheets are compared with those before them. */
export function checkWorkbook(grids: readonly Grid[], owner: WorkbookOwner): CheckedWorkbook {
  return drain(checkWorkbookSteps(grids, owner));
}

/** `checkWorkbook` in steps. */
export function* checkWorkbookSteps(grids: readonly Grid[], owner: WorkbookOwner): Steps<CheckedWorkbook> {
  const { region, reporter, year, now, lastYear = {} } = owner;
  const reading = yield* readWorkbookSheetsSteps(grids, { region, reporter, year });
  const explanations = readExplanations(grids);
  const today = localDay(now, region.timeZone);
  const sheets: CheckedSheet[] = [];
  let before: ContextParts = {};

  for (const one of reading.sheets) {
    const { key } = one.template;
    const yearBefore = lastYear[key];
    const parts = { ...before, ...(yearBefore ? { lastYear: yearBefore } : {}) };
    const own = explanations.filter(({ template }) => template === key);
    const sheet = yield* checkSheetSteps(
      one,
      { region, reporter, year, today, ...parts },
      own.map(({ explanation }) => explanation),
    );

    sheets.push(sheet);
    before = { ...before, ...partsOf(sheet, region) };
  }

  return { region, reporter, year, sheets, refused: reading.refused, explanations };
}

/** What a checked sheet gives the next ones to be compared with; one without its headings was not read and says nothing. */
function partsOf({ reading, shared }: CheckedSheet, region: Region): ContextParts {
  const { template: read, columns, columnsAt } = reading;
  const template = templates[read.key];

  if (columnsAt.size === 0) return {};

  // As the service keeps it, whatever version the sheet has.
  const kept = upgradeColumns(template, read, shared, 'shared');

  return {
    [template.key]: kept,
    [`${template.key}.measures`]: measuresOf(template, kept, region),
    [`${template.key}.local`]: upgradeColumns(template, read, columns, 'local'),
  };
}
