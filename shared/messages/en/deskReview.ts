import type { DeskReviewTexts } from '../ru/deskReview';

/** Texts of the region's desk: what the operator asks and the reporter answers. */
export const review: DeskReviewTexts = {
  title: 'Review',
};
