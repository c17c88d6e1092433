import { asFlag } from '../../../protocol/args';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { type Ranges, styleProperties } from './styleProperties';

/** Whether cells of ranges may be changed once the sheet is protected. */
export const formatProtectionClass: ExcelClass<Ranges> = excelClass('FormatProtection', {
  ...styleProperties({
    Locked: { read: ({ locked }) => locked ?? true, patch: (value) => ({ locked: asFlag(value) }) },
    FormulaHidden: {
      read: ({ formulaHidden }) => formulaHidden ?? false,
      patch: (value) => ({ formulaHidden: asFlag(value) }),
    },
  }),
});
