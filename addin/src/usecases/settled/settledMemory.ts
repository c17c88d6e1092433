import type { Settlement } from '../../../../shared/regions/settlement/settlement';

/** What the region's operator has settled for a year, as far as it is known here. */
export type SettledMemory = {
  readonly region: string;
  readonly year: number;
  readonly settlement: Settlement;
  /** Of the profile it was taken from; `null`: it was kept in the workbook, or nobody could be asked. */
  readonly etag: string | null;
  /** Whether the workbook has it, too. */
  readonly kept: boolean;
};
