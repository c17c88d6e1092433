import type { DeskReportsTexts } from '../ru/deskReports';

/** Texts of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. */
export const reports: DeskReportsTexts = {
  title: 'Reports',
};
