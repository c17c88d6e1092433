import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import type { SubmissionHead } from '../../../../shared/measures/attainmentResult';
import { listedReporters } from '../../../../shared/measures/listedReporters';
import type { Reporter } from '../../../../shared/regions/reporter';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Operation } from '../../http/operation';
import { readRowsRemoved } from '../../storage/removedRows';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { readYear, type Year } from '../readYear';
import { atMost } from './atMost';
import { type ConsolidatedHead, readRowsOf } from './readRowsOf';
import { takePage } from './takePage';

/** Submissions read at the same time: the store answers no sooner to more, and each may hold 100,000 rows in memory. */
const AT_ONCE = 8;

/**
 * A template over all reporters. The heads are one range read; of the rows only the blocks of the asked columns are
 * read. Who sends meanwhile is given with the newer revision.
 */
export function readConsolidated({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readConsolidated']> {
  return async ({ params: { region: key, year, template }, query: { columns, reporters, after } }) => {
    const region = await findRegionInYear(store, key, year);
    if (!region.ok) return region;

    const unknown = columns?.find((column) => !isShared(template, column));
    if (unknown !== undefined) return refuse('columnUnknown', { column: unknown });

    const now = clock();
    const [found, removedAt] = await Promise.all([
      readYear(store, region.value, year, [template]),
      readRowsRemoved(store, { region: key, year }),
    ]);
    const names = namesOf(found);
    const summaryOf = (head: SubmissionHead): ConsolidatedHead => ({
      ...outward(head),
      name: names.get(head.reporter) ?? head.reporter,
      rowsRemoved: !head.rowsStay && removedAt !== null && head.sentAt <= removedAt,
    });
    const wanted = found.standing.heads
      .filter(({ reporter }) => reporters?.includes(reporter) ?? true)
      .filter((head) => head.template === template);
    const page = columns === undefined ? { heads: wanted, next: null } : takePage(wanted, after);
    const summaries = page.heads.map(summaryOf);
    const heads =
      columns === undefined
        ? summaries
        : await atMost(AT_ONCE, summaries, (head) =>
            readRowsOf(store, { region: key, year, template }, head, columns),
          );

    return {
      ok: true,
      value: { status: 200, headers: {}, body: { asOf: now.toISOString(), heads, next: page.next } },
    };
  };
}

function isShared(template: TemplateKey, column: string): boolean {
  return sharedColumns(templates[template]).some(({ key }) => key === column);
}

/** Also of who has left since the year's list was frozen. */
function namesOf({ standing, record }: Year): ReadonlyMap<string, string> {
  const all: readonly Reporter[] = [...listedReporters(record.frozen), ...standing.reporters];

  return new Map(all.map(({ key, name }) => [key, name]));
}

/** Without what the head comes to. */
function outward(head: SubmissionHead): Omit<ConsolidatedHead, 'name' | 'rowsRemoved'> {
  const { reporter, revision, receipt, sentAt, rows, rowsStay, late, restated, review } = head;

  return {
    reporter,
    revision,
    receipt,
    sentAt,
    rows,
    late,
    restated,
    ...(rowsStay ? { rowsStay } : {}),
    ...(review === undefined ? {} : { review }),
  };
}
