/** Texts of the region's desk: registries of all reporters in one table. */
export const consolidated = {
  title: 'Consolidated',
};

/** The type of those texts. */
export type DeskConsolidatedTexts = typeof consolidated;
