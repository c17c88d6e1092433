import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import type { Grid } from '../../../shared/sheets/grid';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { filled } from '../ports/suite/sheets';
import { OWNER, specsOf } from '../usecases/book';
import { bookOf, closeExcel, openExcel } from './excelRoad';

const SPECS = specsOf();

async function fromExcel(): Promise<readonly Grid[]> {
  const { port } = await openExcel(bookOf([{ name: 'Мой', cells: [['a']] }]));

  await port.drawSheets(SPECS);

  return await port.readSheets(SPECS.map(({ name }) => name));
}

async function fromFile(): Promise<readonly Grid[]> {
  const read = await readWorkbook(await writeWorkbook(SPECS));

  if (!read.ok) throw new Error(read.reason);

  return read.grids;
}

describe('a district’s workbook', () => {
  afterEach(closeExcel);

  it('is read from Excel as it is from a file', async () => {
    const [excel, file] = await Promise.all([fromExcel(), fromFile()]);

    for (const [index, grid] of excel.entries()) {
      const other = file[index];

      expect(filled(grid)).toEqual(other && filled(other));
      expect({ ...grid, cells: [] }).toEqual({ ...other, cells: [] });
    }
    expect(excel).toHaveLength(file.length);
  });

  it('has nothing to mend on either road', async () => {
    const [excel, file] = await Promise.all([fromExcel(), fromFile()]);
    const found = (grids: readonly Grid[]) =>
      checkWorkbook(grids, OWNER).sheets.map(({ reading, shared, findings }) => [
        reading.sheet,
        shared,
        findings,
      ]);

    expect(found(excel)).toEqual(found(file));
    expect(checkWorkbook(excel, OWNER).refused).toEqual([]);
  });
});
