import { recommendations as en } from './en/recommendations';
import type { Language } from './language';
import { recommendations as ru } from './ru/recommendations';

/** Every text of the recommendations. */
export type RecommendationTexts = typeof ru;

/** The texts of the recommendations in each language. */
export const recommendationTexts: Readonly<Record<Language, RecommendationTexts>> = { ru, en };
