import type { DeskAuditTexts } from '../ru/deskAudit';

/** Texts of the region's desk: who asked what. */
export const audit: DeskAuditTexts = {
  title: 'Audit',
};
