import type { Batch } from '../batch/runBatch';

/** 1 January 1904 in the date system of 1900. */
const FIRST_OF_1904 = 1462;

/** Asks, with the next exchange, whether the workbook's dates count from 1904: Excel has no property for it. */
export function askDateSystem({ context }: Batch): () => boolean {
  const newYear = context.workbook.functions.date(1904, 1, 1).load('value');

  return () => newYear.value !== FIRST_OF_1904;
}
