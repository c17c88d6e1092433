import { isReady } from '../../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';

describe('demoBooks', () => {
  test.each(demoBooks(region).map((book) => [book.reporter.name, book] as const))(
    'the workbook of %s, written and read back, has nothing to mend',
    async (_, { reporter, columns }) => {
      const bytes = await writeWorkbook(reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns }));
      const file = await readWorkbook(bytes);

      if (!file.ok) throw new Error(file.reason);

      const owner = { region, reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) };
      const checked = checkWorkbook(file.grids, owner);

      expect(checked.refused).toEqual([]);
      expect(checked.sheets.flatMap(({ findings }) => findings)).toEqual([]);
      expect(checked.sheets.every(isReady)).toBe(true);
      expect(checked.sheets.map(({ reading }) => reading.template.key)).toEqual(Object.keys(columns));
    },
  );
});
