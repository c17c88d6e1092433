import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { owedTemplates, usedTemplates } from '../regions/usedTemplates';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS } from '../templates/templates';
import type { Ledger, LedgerEntry, SubmissionHead } from './attainmentResult';
import { ledgerEntry } from './ledgerEntry';
import { type ListedReporter, NO_RECORD, type YearRecord } from './yearRecord';
import { yearState } from './yearState';

/** What a ledger is made from. */
export type LedgerInput = {
  readonly region: Region;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  /** Local day of the reading in the region, `2024-11-25`. */
  readonly today: string;
  /** Everybody who reports now (expectedReporters). */
  readonly reporters: readonly Reporter[];
  /** At most one for each reporter and template, in any order. */
  readonly heads: readonly SubmissionHead[];
  /** Last local day on which a template of a year is on time, unless a frozen list names another. */
  readonly dueDate: (region: Region, template: TemplateKey, year: number) => string;
  /** Absent: nothing was frozen or changed in the year. */
  readonly record?: YearRecord;
};

/**
 * Who has sent what: an entry for every template that somebody of the year's list owes, and for every one that
 * somebody sent though nobody waited for it. What nobody of the list sent is not lost, it is counted as
 * `unexpected`: whoever joined after the list was frozen, or has left while it was not.
 */
export function ledger(input: LedgerInput): Ledger {
  const { region, year, asOf, today, reporters, heads, record = NO_RECORD } = input;
  const { frozen, events } = record;
  const state = yearState(events, asOf);
  const byAddress = new Map(heads.map((head) => [addressOf(head.reporter, head.template), head]));
  const listed: readonly ListedReporter[] =
    frozen?.reporters ??
    reporters.map((reporter) => ({ ...reporter, owes: owedTemplates(region, reporter, year) }));
  const keys = new Set(listed.map(({ key }) => key));
  const unlisted = reporters.filter(({ key }) => !keys.has(key));

  const entriesOf = (reporter: ListedReporter, isListed: boolean): readonly LedgerEntry[] => {
    const used = usedTemplates(region, reporter, year);

    return TEMPLATE_KEYS.flatMap((template) => {
      const isOwed = reporter.owes.includes(template);
      const head = byAddress.get(addressOf(reporter.key, template)) ?? null;

      if (!isOwed && (head === null || !used.includes(template))) return [];

      const due = frozen?.due[template] ?? input.dueDate(region, template, year);

      return [ledgerEntry({ reporter: reporter.key, template, due, today, head, state, isOwed, isListed })];
    });
  };
  const entries = listed.flatMap((reporter) => entriesOf(reporter, true));
  const others = unlisted.flatMap((reporter) => entriesOf({ ...reporter, owes: [] }, false));
  const expected = entries.filter((entry) => entry.expected);
  const late = expected.filter((entry) => entry.state === 'receivedLate').length;

  return {
    region: region.key,
    year,
    asOf,
    expected: expected.length,
    exempt: entries.filter((entry) => entry.state === 'exempt').length,
    frozenAt: frozen?.frozenAt ?? null,
    closedAt: state.closedAt,
    received: expected.filter((entry) => entry.revision !== null).length,
    late,
    unexpected: byAddress.size - entries.filter((entry) => entry.revision !== null).length,
    reporters: listed.map(named),
    unlisted: unlisted.map(named),
    entries: [...entries, ...others],
  };
}

function addressOf(reporter: string, template: TemplateKey): string {
  return `${template}:${reporter}`;
}

function named({ key, kind, name }: Reporter): Ledger['reporters'][number] {
  return { key, kind, name };
}
