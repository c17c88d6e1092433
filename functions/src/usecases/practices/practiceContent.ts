import { createHash } from 'node:crypto';
import type { Practice } from '../../../../shared/practices/practice';

/** SHA-256 (base64url) of all that is shown of a practice: another one wants another decision. */
export function practiceContent(
  practice: Pick<Practice, 'title' | 'summary' | 'form' | 'level' | 'organisation' | 'municipality'>,
): string {
  const { title, summary, form, level, organisation, municipality } = practice;
  const shown = JSON.stringify([title, summary, form, level, organisation, municipality]);

  return createHash('sha256').update(shown).digest('base64url');
}
