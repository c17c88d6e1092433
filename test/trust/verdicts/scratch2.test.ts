import { closeExcel } from '../../addin/excel/excelRoad';
import { startTestApp } from '../../functions/usecases/testApp';
import { makeBases } from './filling/bases';
import { makeFilling } from './filling/makeFilling';
import { specsOf } from './filling/specsOf';
import { withExplanations } from './filling/withExplanations';
import { openExcelRoad } from './roads/excelRoad';

test('x', async () => {
  const excel = await openExcelRoad();
  const bases = makeBases();
  for (const i of [3, 11]) {
    const filling = makeFilling(bases, 1, i);
    const specs = withExplanations(filling, specsOf(filling));
    await excel.open(specs);
    const [grid] = await excel.port.readSheets(['Замечания']);
    console.log(
      i,
      specs.map((s) => s.name + s.rows.length),
      JSON.stringify(grid?.cells.map((r) => [r[0], r[1], r[5], r[6]])),
      excel.book.sheets.map((s) => s.name + s.id + [...s.tables.map((t) => t.name + JSON.stringify(t.area))]),
    );
  }
  await closeExcel();
}, 3_000_000);
