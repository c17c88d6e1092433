import { workbookSuite } from '../ports/workbookSuite';
import { closeExcel, excelRoad } from './excelRoad';

describe('the workbook in Excel', () => {
  afterEach(closeExcel);

  workbookSuite(excelRoad);
});
