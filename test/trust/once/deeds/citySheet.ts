import type { CheckedSheet } from '../../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import type { SubmissionAddress } from '../../../../functions/src/storage/submission';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { cityBook } from '../../../functions/local/commands/cityBook';
import { gridOf } from '../../../shared/sheets/helpers/gridOf';

/** Where the city of Khabarovsk's directory lies. */
export const CITY = {
  region: 'khabarovsk',
  year: DEMO_YEAR,
  template: 'organisations',
  reporter: '08701000',
} as const satisfies SubmissionAddress;

/** The city's directory as the pane has read and checked it, with nothing to mend. */
export function citySheet(): CheckedSheet {
  const { reporter, columns } = cityBook;
  const grids = reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns }).map(gridOf);
  const { sheets } = checkWorkbook(grids, { region, reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) });
  const sheet = sheets.find(({ reading }) => reading.template.key === CITY.template);

  if (sheet === undefined) throw new Error('the city has no directory');

  return sheet;
}

/** The same sheet with other names of schools, continuing a revision. */
export function variation(sheet: CheckedSheet, mark: string, baseRevision: number): CheckedSheet {
  const { shortName, ...columns } = sheet.shared.columns;

  if (shortName === undefined) throw new Error('the directory has no short names');

  const dictionary = shortName.dictionary.map((name) => `${name} ${mark}`);

  return {
    ...sheet,
    shared: { ...sheet.shared, columns: { ...columns, shortName: { ...shortName, dictionary } } },
    reading: { ...sheet.reading, stamp: { ...sheet.reading.stamp, baseRevision } },
  };
}
