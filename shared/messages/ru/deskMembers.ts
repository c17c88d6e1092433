/** Texts of the region's desk: members and their access keys. */
export const members = {
  title: 'Members',
};

/** The type of those texts. */
export type DeskMembersTexts = typeof members;
