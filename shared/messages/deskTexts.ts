import { audit as auditEn } from './en/deskAudit';
import { consolidated as consolidatedEn } from './en/deskConsolidated';
import { facts as factsEn } from './en/deskFacts';
import { members as membersEn } from './en/deskMembers';
import { practices as practicesEn } from './en/deskPractices';
import { reconcile as reconcileEn } from './en/deskReconcile';
import { region as regionEn } from './en/deskRegion';
import { reports as reportsEn } from './en/deskReports';
import { review as reviewEn } from './en/deskReview';
import { upgrade as upgradeEn } from './en/deskUpgrade';
import type { Language } from './language';
import { audit } from './ru/deskAudit';
import { consolidated } from './ru/deskConsolidated';
import { facts } from './ru/deskFacts';
import { members } from './ru/deskMembers';
import { practices } from './ru/deskPractices';
import { reconcile } from './ru/deskReconcile';
import { region } from './ru/deskRegion';
import { reports } from './ru/deskReports';
import { review } from './ru/deskReview';
import { upgrade } from './ru/deskUpgrade';

const ru = { audit, consolidated, facts, members, practices, reconcile, region, reports, review, upgrade };

/** Every text of the region's desk, by screen; fetched with its screens. */
export type DeskTexts = typeof ru;

/** Those texts in each language. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = {
  ru,
  en: {
    audit: auditEn,
    consolidated: consolidatedEn,
    facts: factsEn,
    members: membersEn,
    practices: practicesEn,
    reconcile: reconcileEn,
    region: regionEn,
    reports: reportsEn,
    review: reviewEn,
    upgrade: upgradeEn,
  },
};
