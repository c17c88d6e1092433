import { abuseSuite } from './abuse/abuseSuite';
import { dateCases } from './abuse/cases/dateCases';
import { textCases } from './abuse/cases/textCases';
import { valueCases } from './abuse/cases/valueCases';

describe('a workbook with values in spellings of the user’s own', () => {
  abuseSuite([...valueCases, ...dateCases, ...textCases]);
});
