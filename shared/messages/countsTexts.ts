import { counts as countsEn } from './en/paneCounts';
import type { Language } from './language';
import { type CountsTexts, counts } from './ru/paneCounts';

/** Texts of sending totals, in each language; fetched with the screens of sending and of receipts. */
export const countsTexts: Readonly<Record<Language, CountsTexts>> = { ru: counts, en: countsEn };
