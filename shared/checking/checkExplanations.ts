import type { TemplateKey } from '../templates/template';
import { contactKind } from './contactKind';
import type { Explanation, Finding } from './finding';
import type { FindingCode } from './findingCode';
import { hasHealthWord } from './hasHealthWord';
import { rules } from './rules/rules';

/** Sheets whose rows are people. */
const OF_PEOPLE: readonly TemplateKey[] = ['mentors', 'mentees'];

/** What may be found in a row about a person. A free text that speaks of health and leaves the workbook is of no such row. */
const ABOUT_PEOPLE: ReadonlySet<FindingCode> = new Set(
  rules
    .filter(
      ({ code, templates }) => code !== 'healthWords' && templates.some((key) => OF_PEOPLE.includes(key)),
    )
    .map(({ code }) => code),
);

/**
 * Explanations that hold somebody's phone, mail or document number, or speak of health beside a person's row, as
 * errors at the cell they are about (V-18). An explanation leaves the workbook, so it is checked like any other
 * text that does; of health it says more than a free text, since the row's code stands next to it.
 */
export function checkExplanations(explanations: readonly Explanation[]): readonly Finding[] {
  return explanations.flatMap((explanation): Finding[] => {
    const { code, row, text } = explanation;
    const kind = contactKind(text);

    if (kind !== null) return [errorAt(explanation, 'textContact', { kind, in: 'explanation' })];
    if (row === null || !ABOUT_PEOPLE.has(code) || !hasHealthWord(text)) return [];

    return [errorAt(explanation, 'healthWords', { in: 'explanation' })];
  });
}

function errorAt(
  { row, column }: Pick<Explanation, 'row' | 'column'>,
  code: FindingCode,
  params: Finding['params'],
): Finding {
  return { code, severity: 'error', row, column, params, fingerprint: '' };
}
