import { abuseSuite } from './abuse/abuseSuite';
import { codeCases } from './abuse/cases/codeCases';
import { sheetCases } from './abuse/cases/sheetCases';

describe('a workbook whose sheets, stamps and codes were worked on', () => {
  abuseSuite([...sheetCases, ...codeCases]);
});
