import { abuseSuite } from './abuseSuite';
import { ALL_ACTS } from './allActs';

describe('a workbook at which somebody worked as people do, in Excel and as a file', () => {
  abuseSuite(ALL_ACTS);
});
