import { isMet, type Outcome } from './outcome';

/** How many aims are met, and by name which are not and which were not measured. */
export function summary(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(({ benchCase, found }) => 'ratio' in found && !isMet(benchCase, found));
  const leftOut = outcomes.filter(({ found }) => 'leftOut' in found);
  const met = outcomes.length - missed.length - leftOut.length;

  return [
    `${met} of ${outcomes.length} aims are met.`,
    ...named('Missed', missed),
    ...named('Left out', leftOut),
  ].join(' ');
}

function named(heading: string, outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.length === 0
    ? []
    : [`${heading}: ${outcomes.map(({ benchCase }) => benchCase.id).join(', ')}.`];
}
