import { checkExplanations } from '../../../shared/checking/checkExplanations';
import type { Explanation, Finding } from '../../../shared/checking/finding';
import { MAX_EXPLANATION_LENGTH } from '../../../shared/contract/submission';

/** What keeps explanations from being taken in: a contact or a document's number in them, or too many characters. */
export function explanationFindings(explanations: readonly Explanation[]): readonly Finding[] {
  return [...checkExplanations(explanations), ...explanations.flatMap((one) => tooLong(one) ?? [])];
}

function tooLong({ row, column, text }: Explanation): Finding | null {
  if (text.length <= MAX_EXPLANATION_LENGTH) return null;

  const params = { max: MAX_EXPLANATION_LENGTH, in: 'explanation' };

  return { code: 'readTextTooLong', severity: 'error', row, column, params, fingerprint: '' };
}
