import type { Finding } from '../checking/finding';
import { findings as en } from './en/findings';
import { type FindingTexts, fillFrom } from './findingText';
import type { Language } from './language';
import { findings as ru } from './ru/findings';

const TEXTS: Readonly<Record<Language, FindingTexts>> = { ru, en };

/** The text of a finding: what is wrong, why it matters and what to do. Any of its parameters may be absent. */
export function messageOf(language: Language, finding: Pick<Finding, 'code' | 'params'>): string {
  const text = TEXTS[language][finding.code];

  return typeof text === 'string' ? text : text(fillFrom(finding.params, language));
}
