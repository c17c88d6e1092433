import type { AbuseCase } from './abuseCase';
import { codeCases } from './cases/codeCases';
import { columnCases } from './cases/columnCases';
import { dateCases } from './cases/dateCases';
import { headingCases } from './cases/headingCases';
import { rowCases } from './cases/rowCases';
import { sheetCases } from './cases/sheetCases';
import { textCases } from './cases/textCases';
import { valueCases } from './cases/valueCases';

/** Every act in Excel, by what it is done to. */
export const ALL_ACTS: readonly AbuseCase[] = [
  ...columnCases,
  ...rowCases,
  ...headingCases,
  ...sheetCases,
  ...codeCases,
  ...valueCases,
  ...dateCases,
  ...textCases,
];
