import type { TemplateKey } from '../templates/template';
import type { Explanation, Finding } from './finding';
import type { FindingCode } from './findingCode';
import { hasHealthWord } from './hasHealthWord';
import { rules } from './rules/rules';
import { mayNameSomebody, unfitKind } from './unfitKind';

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

/** Parameters of a finding that is about the explanation and not the cell's own text. */
const IN_EXPLANATION = { in: 'explanation' } as const;

/**
 * Explanations that hold somebody's phone, mail, document number or name, or speak of health beside a person's row, as
 * errors at the cell they are about (V-18). An explanation leaves the workbook, so it is checked like any other
 * text that does; of health it says more than a free text, since the row's code stands next to it. A name that is only
 * possible is a notice: an explanation has no explanation of its own, and a hero's name would bar the way for good.
 */
export function checkExplanations(explanations: readonly Explanation[]): readonly Finding[] {
  return explanations.flatMap((explanation): Finding[] => {
    const { code, row, text } = explanation;
    const kind = unfitKind(text);

    if (kind === 'name') return [errorAt(explanation, 'textPersonName', IN_EXPLANATION)];
    if (kind !== null) return [errorAt(explanation, 'textContact', { kind, ...IN_EXPLANATION })];

    const ofHealth = row !== null && ABOUT_PEOPLE.has(code) && hasHealthWord(text);

    return [
      ...(ofHealth ? [errorAt(explanation, 'healthWords', IN_EXPLANATION)] : []),
      ...(mayNameSomebody(text) ? [noticeAt(explanation)] : []),
    ];
  });
}

function noticeAt(explanation: Explanation): Finding {
  return { ...errorAt(explanation, 'textPersonNamePossibly', IN_EXPLANATION), severity: 'notice' };
}

function errorAt(
  { row, column }: Pick<Explanation, 'row' | 'column'>,
  code: FindingCode,
  params: Finding['params'],
): Finding {
  return { code, severity: 'error', row, column, params, fingerprint: '' };
}
