import { writeFileSync } from 'node:fs';
import { filledFile } from './book/filledFile';
import { openedBook } from './book/openedBook';
import { toXlsx } from '../../excel-host/export/toXlsx';
import { deskInExcel } from './book/deskInExcel';
import { userOf } from './book/user';
import { closeExcel } from '../../addin/excel/excelRoad';
import { given } from '../../addin/usecases/deskOver';
import { abuseCases } from './abuse/abuseCases';
import { judge, readNow } from './abuse/judge';
import { foundIn } from './abuse/foundIn';
import { changesIn, thingsOf } from './book/thingsOf';
import { fileRoad } from '../../../addin/src/file/fileRoad';

it('x', async () => {
  const bytes = await filledFile();
  const results: object[] = [];
  const before = await readNow((await deskInExcel(await openedBook(bytes))).port);
  await closeExcel();
  for (const one of abuseCases) {
    const book = await openedBook(bytes);
    const result: Record<string, unknown> = { name: one.name };
    try {
      one.act(userOf(book));
      const things = thingsOf(book);
      const file = (await toXlsx(book)).bytes;
      const { desk, port } = await deskInExcel(book);
      const excel = await judge(before, await readNow(port));
      const marked = await given(desk.check());
      const road = fileRoad();
      await road.open(file);
      const inFile = await judge(before, await readNow(road.workbook));
      Object.assign(result, { ...excel, same: JSON.stringify(excel) === JSON.stringify(inFile), marked: JSON.stringify(foundIn(marked)) === JSON.stringify(excel.finds), changes: changesIn(things, thingsOf(book)) });
      if (!result.same) result.inFile = inFile;
      const again = await given(desk.check());
      result.again = JSON.stringify(foundIn(again)) === JSON.stringify(excel.finds);
    } catch (e) { result.threw = String(e); }
    await closeExcel();
    results.push(result);
  }
  writeFileSync('/tmp/abuse.json', JSON.stringify(results));
}, 400000);
