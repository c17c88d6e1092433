import type { SheetEntry } from '../ports/workbook';
import { memberOf } from './access/memberOf';
import { ownReporters } from './access/ownReporters';
import { requireSession } from './access/requireSession';
import type { Owner } from './desk';
import { DeskProblem } from './desk/deskProblem';
import type { DeskWork } from './desk/deskWork';
import { patiently } from './desk/patiently';
import { ownerOf } from './ownerOf';
import { knownRegion } from './settled/knownRegion';

/**
 * Whose workbook the sheets are of, its region as far as is known here how it is settled for the year. The service is
 * asked only for an organisation's name. Ends the action when nobody's.
 */
export async function readOwner(
  work: DeskWork,
  entries: readonly SheetEntry[],
  signal?: AbortSignal,
): Promise<Owner> {
  const owner = await shippedOwner(work, entries, signal);

  return { ...owner, region: await knownRegion(work, owner.region, owner.year) };
}

async function shippedOwner(
  work: DeskWork,
  entries: readonly SheetEntry[],
  signal: AbortSignal | undefined,
): Promise<Owner> {
  const stamps = entries.map(({ stamp }) => stamp);
  const session = work.memory.member?.session ?? null;
  const known = ownerOf(stamps, session && ownReporters(session));

  if (known.ok) return known.value;
  if (known.problem.kind !== 'ownerUnknown' || memberOf(work) === null) throw new DeskProblem(known.problem);

  const told = await patiently(work, signal, (limited) => requireSession(work, limited));
  const asked = ownerOf(stamps, ownReporters(told.session));

  if (!asked.ok) throw new DeskProblem(asked.problem);

  return asked.value;
}
