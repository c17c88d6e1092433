import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { regions } from '../../../../shared/regions/regions';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { gridOf } from '../../../shared/sheets/helpers/gridOf';

const BOOKS = regions.flatMap((region) => demoBooks(region).map((book) => ({ region, ...book })));

describe('the workbooks of the demonstration', () => {
  test.each(BOOKS.map((book) => [`${book.region.key} ${book.reporter.name}`, book] as const))(
    '%s has nothing to mend',
    (_, { region, reporter, columns }) => {
      const grids = reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns }).map(gridOf);
      const owner = { region, reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) };
      const { sheets, refused } = checkWorkbook(grids, owner);
      const found = sheets.flatMap(({ findings }) =>
        findings.filter(({ severity }) => severity !== 'notice'),
      );

      expect(refused).toEqual([]);
      expect(sheets.map(({ reading }) => reading.template.key)).toEqual(
        expect.arrayContaining(Object.keys(columns)),
      );
      expect(found).toEqual([]);
    },
  );

  test('are there for every region', () => {
    expect(new Set(BOOKS.map(({ region }) => region.key))).toEqual(new Set(regions.map(({ key }) => key)));
  });
});
