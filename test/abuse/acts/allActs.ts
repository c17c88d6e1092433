import type { AbuseCase } from './abuseCase';
import { codeCases } from './cases/codeCases';
import { columnCases } from './cases/columnCases';
import { dateCases } from './cases/dateCases';
import { headingCases } from './cases/headingCases';
import { rowCases } from './cases/rowCases';
import { sheetCases } from './cases/sheetCases';
import { textCases } from './cases/textCases';
import { valueCases } from './cases/valueCases';

/** What is done to rows, columns and headings. */
export const LAYOUT_ACTS: readonly AbuseCase[] = [...columnCases, ...rowCases, ...headingCases];

/** What is done to sheets, codes and values. */
export const CONTENT_ACTS: readonly AbuseCase[] = [
  ...sheetCases,
  ...codeCases,
  ...valueCases,
  ...dateCases,
  ...textCases,
];

/** Every act in Excel. */
export const ALL_ACTS: readonly AbuseCase[] = [...LAYOUT_ACTS, ...CONTENT_ACTS];

/** Ordinary test runs do every so-manieth act: one takes a second and more. */
export const ACTS_STEP = 12;
