import type { CellValue } from '../../types';
import { Raised } from '../raised';
import type { FormulaFunction, FunctionTable } from './formulaFunction';
import { scalar } from './formulaFunction';

/** Questions about values. */
export const information: FunctionTable = {
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => isError(value)),
  ISERR: asks((value) => isError(value) && value.error !== '#N/A'),
  ISNA: asks((value) => isError(value) && value.error === '#N/A'),
  NA: scalar(() => {
    throw new Raised('#N/A');
  }),
  N: scalar(([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: scalar(([value = null]) => (typeof value === 'string' ? value : '')),
};

function asks(question: (value: CellValue) => boolean): FormulaFunction {
  return { kind: 'scalar', takesErrors: true, run: ([value = null]) => question(value) };
}

function isError(value: CellValue): value is Extract<CellValue, object> {
  return typeof value === 'object' && value !== null;
}
