import type { DeskFactsTexts } from '../ru/deskFacts';

/** Texts of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. */
export const facts: DeskFactsTexts = {
  title: 'Facts',
};
