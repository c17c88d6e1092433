import { presentOf } from '../../../../shared/measures/presentOf';
import { yearState } from '../../../../shared/measures/yearState';
import { dueDate } from '../../../../shared/regions/dueDate';
import { isLate } from '../../../../shared/regions/isLate';
import { owedTemplates } from '../../../../shared/regions/usedTemplates';
import { readYearChanges } from '../../storage/readYearChanges';
import { readYearRecord } from '../../storage/readYearRecord';
import type { Store } from '../../storage/store';
import { grantedEvents, readGrants } from '../settings/grants';
import type { Sheet } from './findSheet';

/** Under which terms of its year a submission comes in. */
export type Terms = {
  /**
   * Whether a first submission now is late: after the day, or, without an extension, after the year was closed.
   * Never where nobody waits for it.
   */
  readonly isLate: boolean;
  /** Instant at which the year was closed, ISO; `null`: it is open. */
  readonly closedAt: string | null;
};

/** The terms at the instant `now`: the frozen day or the calendar's, extensions and exemptions included. */
export async function readTerms(store: Store, sheet: Sheet, now: Date): Promise<Terms> {
  const { address, region, reporter } = sheet;
  const { template, year } = address;
  const [{ due, events: made }, grants] = await Promise.all([
    readYearChanges(store, address),
    readGrants(store, region, year),
  ]);
  const events = [...made, ...grantedEvents(grants, region, year, due)];
  const { closedAt, exemption, extension } = yearState(events, presentOf(events, now));
  const given = extension(reporter.key, template);
  const day = given ?? due?.[template] ?? dueDate(region, template, year);

  // Closing a year does not take a day away that somebody was given.
  const isOver = (closedAt !== null && given === null) || isLate(now, day, region.timeZone);
  const isExempt = exemption(reporter.key, template) !== null;

  if (!isOver || isExempt) return { isLate: false, closedAt };

  return { isLate: await isOwed(store, sheet, due !== null), closedAt };
}

/** By the frozen list, as in the ledger. The list is long, so only who is past the day has it read. */
async function isOwed(
  store: Store,
  { address, region, reporter }: Sheet,
  isFrozen: boolean,
): Promise<boolean> {
  if (!isFrozen) return owedTemplates(region, reporter, address.year).includes(address.template);

  const { frozen } = await readYearRecord(store, address);
  const listed = frozen?.reporters.find(({ key }) => key === reporter.key);

  return listed?.owes.includes(address.template) ?? false;
}
