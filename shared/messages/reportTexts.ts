import { reports as en } from './en/reports';
import type { Language } from './language';
import { reports as ru } from './ru/reports';

/** Every text of the reports. */
export type ReportTexts = typeof ru;

/** The texts of the reports in each language. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { ru, en };
