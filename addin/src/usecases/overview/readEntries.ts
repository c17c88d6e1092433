import type { LedgerEntry } from '../../../../shared/measures/attainmentResult';
import { memberOf } from '../access/memberOf';
import type { Owner } from '../desk';
import { DeskProblem } from '../work/deskProblem';
import type { DeskWork } from '../work/deskWork';

/**
 * How the service has the year's submissions; `null` without a key, and when it cannot be asked or does not know
 * the year. A key that has ended ends the action, so that it is said.
 */
export async function readEntries(
  work: DeskWork,
  { region, year }: Owner,
): Promise<readonly LedgerEntry[] | null> {
  const member = memberOf(work);

  if (member === null) return null;

  const answer = await member.api('readLedger', { params: { region: region.key, year: String(year) } });

  if (answer.kind === 'ok') return answer.body.entries;
  if (answer.kind === 'refused' && work.memory.member === null)
    throw new DeskProblem({ kind: 'refused', error: answer.error });

  return null;
}
