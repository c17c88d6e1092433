import { abuseSuite } from './abuse/abuseSuite';
import { columnCases } from './abuse/cases/columnCases';
import { headingCases } from './abuse/cases/headingCases';
import { rowCases } from './abuse/cases/rowCases';

describe('a workbook whose rows, columns and headings were worked on', () => {
  abuseSuite([...columnCases, ...rowCases, ...headingCases]);
});
