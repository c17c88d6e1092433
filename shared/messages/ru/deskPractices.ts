/** Texts of the region's desk: the bank of practices: what is chosen and published. */
export const practices = {
  title: 'Practices',
};

/** The type of those texts. */
export type DeskPracticesTexts = typeof practices;
