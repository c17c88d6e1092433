import type { DeskRegionTexts } from '../ru/deskRegion';

/** Texts of the screen from which everything is reached that is done with the region. */
export const region: DeskRegionTexts = {
  title: 'The region’s desk',
  hint: 'Everything that is done not with one workbook but with the whole region.',
  actions: {
    attainment: { name: 'Region sheets', hint: 'Targets and facts, heat map and other consolidated sheets' },
    review: { name: 'Review', hint: 'Accept, or return single cells with a question' },
    consolidated: { name: 'Consolidated registries', hint: 'The rows of all districts in one table' },
    practices: { name: 'Bank of practices', hint: 'Choosing, scoring, publishing' },
    facts: { name: 'Facts and PivotTable', hint: 'All numbers in one table, releases for analysts' },
    members: { name: 'Members and keys', hint: 'Issue, limit, revoke a key' },
    audit: { name: 'Audit list', hint: 'Who asked for what and changed what' },
  },
};
