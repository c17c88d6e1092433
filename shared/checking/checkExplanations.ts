import { contactKind } from './contactKind';
import type { Explanation, Finding } from './finding';

/**
 * Explanations that hold somebody's phone, mail or document number, as errors at the cell they are about
 * (V-18). An explanation leaves the workbook, so it is checked like any other text that does.
 */
export function checkExplanations(explanations: readonly Explanation[]): readonly Finding[] {
  return explanations.flatMap(({ row, column, text }): Finding[] => {
    const kind = contactKind(text);

    if (kind === null) return [];

    return [
      {
        code: 'textContact',
        severity: 'error',
        row,
        column,
        params: { kind, in: 'explanation' },
        fingerprint: '',
      },
    ];
  });
}
