import type { DeskMembersTexts } from '../ru/deskMembers';

/** Texts of the region's desk: members and their access keys. */
export const members: DeskMembersTexts = {
  title: 'Members',
};
