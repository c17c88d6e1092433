import type { AbuseCase } from './abuseCase';
import { codeCases } from './cases/codeCases';
import { columnCases } from './cases/columnCases';
import { dateCases } from './cases/dateCases';
import { headingCases } from './cases/headingCases';
import { rowCases } from './cases/rowCases';
import { sheetCases } from './cases/sheetCases';
import { textCases } from './cases/textCases';
import { valueCases } from './cases/valueCases';

/** Ordinary Excel use that others forbid. */
export const abuseCases: readonly AbuseCase[] = [
  ...columnCases,
  ...rowCases,
  ...headingCases,
  ...codeCases,
  ...sheetCases,
  ...valueCases,
  ...dateCases,
  ...textCases,
];
