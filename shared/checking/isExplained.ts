import type { Explanation, Finding } from './finding';

/** Whether one of the explanations is about this warning and was given for the values as they are now. */
export function isExplained(finding: Finding, explanations: readonly Explanation[]): boolean {
  return finding.severity === 'warning' && explanations.some((given) => isAbout(given, finding));
}

/** The warnings among `findings` that none of the explanations is about, in their order. */
export function unexplainedWarnings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  const explained = new Set(explanations.map(keyOf));

  return findings.filter((finding) => finding.severity === 'warning' && !explained.has(keyOf(finding)));
}

function isAbout(given: Explanation, finding: Finding): boolean {
  return (
    given.code === finding.code &&
    given.row === finding.row &&
    given.column === finding.column &&
    given.fingerprint === finding.fingerprint
  );
}

/** JSON, because a fingerprint may hold any separator. */
function keyOf({ code, row, column, fingerprint }: Omit<Explanation, 'text'>): string {
  return JSON.stringify([code, row, column, fingerprint]);
}
