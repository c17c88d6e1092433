import type { Contract } from '../../../../shared/contract/contract';
import { type Result, refuse } from '../../../../shared/contract/result';
import { MAX_YEAR_EVENTS } from '../../../../shared/contract/yearEvent';
import { presentOf } from '../../../../shared/measures/presentOf';
import type { YearChange, YearEvent } from '../../../../shared/measures/yearRecord';
import type { Answer, Operation } from '../../http/operation';
import { readYearRecord } from '../../storage/readYearRecord';
import { writeYearEvent } from '../../storage/writeYearEvent';
import { findRegionInYear } from '../findRegion';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { guardChange } from './guardChange';

type Route = Contract['putYearEvent'];

/** Writes a change of a year down, or says why it cannot be made. */
export function putYearEvent({ store, clock }: Pick<Ports, 'store' | 'clock'>): Operation<Route> {
  return async ({ member, params, body }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const reason = guardReason(body.reason);
    if (!reason.ok) return reason;

    const record = await readYearRecord(store, params);
    const known = record.events.find(({ id }) => id === params.event);
    if (known !== undefined) return standing(known, body);
    if (isGrant(body) && record.events.length >= MAX_YEAR_EVENTS) {
      return refuse('tooManyEvents', { limit: MAX_YEAR_EVENTS });
    }

    const now = clock();
    const present = presentOf(record.events, now);
    const guarded = await guardChange(store, region.value, params.year, record, body, present);
    if (!guarded.ok) return guarded;

    const event: YearEvent = { ...body, id: params.event, at: eventInstant(present, now), by: member.id };
    const kept = await writeYearEvent(store, params, event);

    return kept === event
      ? { ok: true, value: { status: 201, headers: {}, body: event } }
      : standing(kept, body);
  };
}

/** The clock's instant; where it has gone back, one after every event there is, since the newest counts. */
function eventInstant(present: string, now: Date): string {
  return present > now.toISOString() ? new Date(Date.parse(present) + 1).toISOString() : present;
}

/** What an operator can make any number of; the other changes need one of these, or one another. */
function isGrant({ kind }: YearChange): boolean {
  return kind === 'exemption' || kind === 'extension';
}

/** What an id that is taken stands for: this very change, or another. */
function standing(event: YearEvent, change: YearChange): Result<Answer<Route>, 'eventIdUsed'> {
  const { id, at, by, ...made } = event;

  if (textOf(made) !== textOf(change)) return refuse('eventIdUsed', {});

  return { ok: true, value: { status: 200, headers: {}, body: { ...made, id, at, by } } };
}

/** Whatever the order of its parts. */
function textOf(change: YearChange): string {
  return JSON.stringify(Object.entries(change).sort(([one], [other]) => (one < other ? -1 : 1)));
}
