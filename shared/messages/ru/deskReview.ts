/** Texts of the region's desk: what the operator asks and the reporter answers. */
export const review = {
  title: 'Review',
};

/** The type of those texts. */
export type DeskReviewTexts = typeof review;
