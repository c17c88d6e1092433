import type { DeskPracticesTexts } from '../ru/deskPractices';

/** Texts of the region's desk: the bank of practices: what is chosen and published. */
export const practices: DeskPracticesTexts = {
  title: 'Practices',
};
