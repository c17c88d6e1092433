import { abuseSuite } from './abuseSuite';
import { CONTENT_ACTS } from './allActs';

describe('a workbook whose sheets, codes and values were worked on, in Excel and as a file', () => {
  abuseSuite(CONTENT_ACTS);
});
