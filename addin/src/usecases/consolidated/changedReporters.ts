import { stateWords } from '../../../../shared/sheets/consolidated/stateWords';
import type { Collected, Pulled } from '../state/collected';
import type { ConsolidatedHead } from './pullRows';

/** What has to be done about a reporter since the last pull. */
export type ReporterChanges = {
  /** The rows are to be pulled: another revision, or others of the names that are shown in them. */
  readonly rows: readonly ConsolidatedHead[];
  /** Only how the submission stands is another, or its rows are not kept any more or were never sent. */
  readonly states: readonly ConsolidatedHead[];
  readonly unchanged: number;
};

/** What stands on the sheet once a head's rows or state have been written. */
export function pulledOf(head: ConsolidatedHead, names: string): Pulled {
  return [head.revision, stateWords(head), names];
}

/** Compares the heads with what was last pulled; `null`: nothing is known of the sheet. */
export function changedReporters(
  heads: readonly ConsolidatedHead[],
  known: Collected['reporters'] | null,
  namesOf: (reporter: string) => string,
): ReporterChanges {
  const rows: ConsolidatedHead[] = [];
  const states: ConsolidatedHead[] = [];

  for (const head of heads) {
    const [revision, state, names] = known?.[head.reporter] ?? [];
    const isOther = revision !== head.revision || names !== namesOf(head.reporter);

    if (isOther && !head.rowsRemoved && !head.rowsStay) rows.push(head);
    else if (state !== stateWords(head)) states.push(head);
  }

  return { rows, states, unchanged: heads.length - rows.length - states.length };
}
