import type { AuditEntry } from '../../../../shared/contract/auditEntry';
import type { Contract } from '../../../../shared/contract/contract';
import { MAX_AUDIT_DAYS } from '../../../../shared/contract/readAudit';
import { refuse } from '../../../../shared/contract/result';
import { localDay } from '../../../../shared/regions/localDay';
import type { Operation } from '../../http/operation';
import { readAuditDay } from '../../storage/readAuditDay';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';

/** Entries after which an answer ends with the day it is at. */
const ENOUGH = 5000;
const DAY_MS = 24 * 60 * 60 * 1000;
const SIX_DAYS_MS = 6 * DAY_MS;

/** Hands out the audit list of some local days. Whole days only, so that none is cut. */
export function readAudit({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readAudit']> {
  return async ({ params, query }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const { timeZone } = region.value;
    const { from, to } = daysOf(query, localDay(clock(), timeZone));
    const days = daysBetween(from, to);
    if (days.length === 0 || days.length > MAX_AUDIT_DAYS) {
      return refuse('daysInvalid', { limit: MAX_AUDIT_DAYS });
    }

    const read = await Promise.all(
      // Whatever the zone, a local day begins and ends within a day of UTC of its own date.
      [before(from), ...days, after(to)].map((day) => readAuditDay(store, params.region, day)),
    );
    const byDay = groupedBy(read.flat(), (entry) => localDay(new Date(entry.at), timeZone));
    const { taken, next } = takeDays(days, byDay);

    return { ok: true, value: { status: 200, headers: {}, body: { from, to, entries: [...taken], next } } };
  };
}

/** A week, where the query leaves a day open. */
function daysOf(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: string,
): { readonly from: string; readonly to: string } {
  const last = to ?? (from === undefined ? today : shifted(from, SIX_DAYS_MS));

  return { from: from ?? shifted(last, -SIX_DAYS_MS), to: last };
}

/** Days from the first on until there are enough entries, and the day that comes next. */
function takeDays(
  days: readonly string[],
  byDay: ReadonlyMap<string, readonly AuditEntry[]>,
): { readonly taken: readonly AuditEntry[]; readonly next: string | null } {
  const taken: AuditEntry[] = [];

  for (const day of days) {
    if (taken.length >= ENOUGH) return { taken, next: day };

    taken.push(...(byDay.get(day) ?? []));
  }

  return { taken, next: null };
}

function groupedBy(
  entries: readonly AuditEntry[],
  keyOf: (entry: AuditEntry) => string,
): ReadonlyMap<string, readonly AuditEntry[]> {
  const groups = new Map<string, AuditEntry[]>();

  for (const entry of entries) {
    const group = groups.get(keyOf(entry));

    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }

  return groups;
}

/** Empty when `to` comes before `from`; one more than allowed is enough to see that there are too many. */
function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];

  for (let day = from; day <= to && days.length <= MAX_AUDIT_DAYS; day = after(day)) days.push(day);

  return days;
}

function after(day: string): string {
  return shifted(day, DAY_MS);
}

function before(day: string): string {
  return shifted(day, -DAY_MS);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10);
}
