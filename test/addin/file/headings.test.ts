import { fileRoad } from '../../../addin/src/file/fileRoad';
import { presentTable } from '../../../shared/xlsx/edit/presentTable';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { sheetPath } from '../../../shared/xlsx/package/sheetPath';
import { specsOf } from '../usecases/book';
import { bytesOf } from './userFile';

describe('a heading that is written over in a file', () => {
  it('is the name of its table’s column too, or Excel would take the file for damaged', async () => {
    const { workbook, bytes } = fileRoad();
    const spec = specsOf().find(({ stamp }) => stamp?.template === 'mentors');
    const top = spec?.table?.range.top ?? 0;

    await workbook.drawSheets(spec === undefined ? [] : [spec]);
    await workbook.writeColumns(spec?.name ?? '', [
      { column: 1, top, values: ['Прежняя графа: «A & B»\n<имя>'] },
      { column: 2, top: top + 1, values: ['не заголовок'] },
    ]);

    const opened = await openPackage(bytesOf(bytes()));
    const edit = packageEdit(opened);
    const table = await presentTable(edit, await sheetPath(edit, spec?.name ?? ''));

    expect(table?.headings[1]).toBe('Прежняя графа: «A & B»\n<имя>');
    expect(table?.headings[2]).toBe(spec?.rows[top]?.cells[2]?.value);
  });
});
