import type { Region } from '../region';

/** No source names a term. A year after the reporting year last year's numbers have been compared and final reports are made. */
export const retention: Region['retention'] = { rowMonths: 12, source: null };
