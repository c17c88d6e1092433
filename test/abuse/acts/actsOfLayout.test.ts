import { abuseSuite } from './abuseSuite';
import { LAYOUT_ACTS } from './allActs';

describe('a workbook whose rows, columns and headings were worked on, in Excel and as a file', () => {
  abuseSuite(LAYOUT_ACTS);
});
