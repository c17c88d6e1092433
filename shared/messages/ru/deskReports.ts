/** Texts of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. */
export const reports = {
  title: 'Reports',
};

/** The type of those texts. */
export type DeskReportsTexts = typeof reports;
