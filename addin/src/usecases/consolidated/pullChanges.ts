import type { RowNames } from '../../../../shared/sheets/consolidated/rowNames';
import type { WorkControl } from '../../ports/workbook';
import type { Collected } from '../state/collected';
import { changedReporters } from './changedReporters';
import { type Asked, type ConsolidatedHead, pullHeads, pullRows, type Source } from './pullRows';
import type { RegistryMatter } from './registryMatter';
import { nameSources } from './rowNamesFor';

/** What the service has that the sheet has not. */
export type PulledChanges = {
  readonly asOf: string;
  /** Submissions with their rows, in the revision that was newest when these were asked for. */
  readonly pulled: readonly ConsolidatedHead[];
  /** What is shown in their rows of other sheets. */
  readonly names: RowNames;
  /** The revisions of those sheets, by reporter. */
  readonly namesOf: (reporter: string) => string;
  /** Submissions of which only the state is another. */
  readonly states: readonly ConsolidatedHead[];
  readonly unchanged: number;
  /** Names of those who sent anew between the first request and the last. */
  readonly movedOn: readonly string[];
  /** Names of those whose rows the service no longer keeps. */
  readonly notKept: readonly string[];
  /** Names of those who sent only totals. */
  readonly rowsStay: readonly string[];
};

/**
 * Asks who has sent what, and pulls the rows of those whose revision is not the `known` one. Progress is in rows, of
 * twice as many as there are: they are written afterwards.
 */
export async function pullChanges(
  source: Source,
  asked: Asked,
  matter: RegistryMatter,
  known: Collected['reporters'] | null,
  { onProgress }: WorkControl,
): Promise<PulledChanges> {
  const { template, asked: columns } = matter;
  const [{ asOf, heads: all }, sources] = await Promise.all([
    pullHeads(source, asked),
    nameSources(source, asked.year, template, columns),
  ]);
  const heads = all.filter(({ reporter }) => (matter.reporter ?? reporter) === reporter);
  const { rows, states, unchanged } = changedReporters(heads, known, sources.versionOf);
  const reporters = rows.map(({ reporter }) => reporter);
  const total = rowsIn(rows);
  const onRows = (done: number) => onProgress?.({ done: Math.min(done, total), total: 2 * total });
  const [pulled, names] = await Promise.all([
    reporters.length === 0 ? [] : pullRows(source, asked, { columns, reporters }, onRows),
    reporters.length === 0 ? {} : sources.read(reporters),
  ]);
  const revisions = new Map(heads.map(({ reporter, revision }) => [reporter, revision]));
  const namesOf = (isMeant: (head: ConsolidatedHead) => boolean) => [
    ...new Set([...heads, ...pulled].filter(isMeant).map(({ name }) => name)),
  ];

  return {
    asOf,
    pulled,
    names,
    namesOf: sources.versionOf,
    states,
    unchanged,
    movedOn: pulled.filter((one) => revisions.get(one.reporter) !== one.revision).map(({ name }) => name),
    notKept: namesOf(({ rowsRemoved }) => rowsRemoved),
    rowsStay: namesOf((head) => head.rowsStay === true),
  };
}

/** How many rows these submissions have. */
export function rowsIn(heads: readonly ConsolidatedHead[]): number {
  return heads.reduce((sum, { rows }) => sum + rows, 0);
}
