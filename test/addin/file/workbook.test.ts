import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { workbookSuite } from '../ports/workbookSuite';
import { openFile } from './userFile';

describe('a workbook in a file', () => {
  workbookSuite(openFile);

  it('is made by drawing the first sheets', async () => {
    const port = fileWorkbook(null);

    expect(await port.listSheets()).toEqual([]);
    expect(await port.readState()).toBeNull();
    expect(port.bytes()).toBeNull();
  });
});
