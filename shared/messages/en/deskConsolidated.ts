import type { DeskConsolidatedTexts } from '../ru/deskConsolidated';

/** Texts of the region's desk: registries of all reporters in one table. */
export const consolidated: DeskConsolidatedTexts = {
  title: 'Consolidated',
};
