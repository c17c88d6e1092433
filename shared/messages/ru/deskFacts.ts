/** Texts of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. */
export const facts = {
  title: 'Facts',
};

/** The type of those texts. */
export type DeskFactsTexts = typeof facts;
