/** Texts of the region's desk: who asked what. */
export const audit = {
  title: 'Audit',
};

/** The type of those texts. */
export type DeskAuditTexts = typeof audit;
