/** What the region's workbook of a year has, in its order. */
export const REGION_SHEETS = [
  'attainment',
  'ladders',
  'coverage',
  'map',
  'trend',
  'ledger',
  'calendar',
  'roadmap',
  'recommendations',
  'analytic',
  'receipts',
] as const;

/** One of its parts; the roadmap may be several sheets. */
export type RegionSheetKind = (typeof REGION_SHEETS)[number];
