import type { LedgerEntry } from '../../../../shared/measures/attainmentResult';
import { memberOf } from '../access/memberOf';
import type { Overview, Owner } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { patiently } from '../desk/patiently';

/** Whether the service answered (`null`: there is no key to ask with), and what it has, if it knows the year. */
export type LedgerRead = Pick<Overview, 'online'> & { readonly ledger: readonly LedgerEntry[] | null };

/** How the service has the year's submissions. A key that has ended ends the action, so that it is said. */
export async function readLedger(work: DeskWork, { region, year }: Owner): Promise<LedgerRead> {
  const member = memberOf(work);

  if (member === null) return { online: null, ledger: null };

  const params = { region: region.key, year: String(year) };
  const answer = await patiently(work, undefined, (limited) => member.api('readLedger', { params }, limited));

  if (answer.kind === 'ok') return { online: true, ledger: answer.body.entries };
  if (answer.kind === 'refused' && work.memory.member === null)
    throw new DeskProblem({ kind: 'refused', error: answer.error });

  return { online: answer.kind === 'refused', ledger: null };
}
