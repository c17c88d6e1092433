import type { MemberShown } from '../../../../shared/contract/memberSchema';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import type { MemberDecision } from './membersActions';
import type { NewKey } from './newKey';

/** Issues the key: the service is told its hash and what it may do. */
export async function issueKey(
  work: DeskWork,
  { id, keyHash }: NewKey,
  decision: MemberDecision,
  signal?: AbortSignal,
): Promise<MemberShown> {
  const { session, api } = await requireSession(work, signal);

  return answered(
    await api(
      'putMember',
      {
        params: { region: session.region, member: id },
        headers: { 'if-none-match': '*' },
        body: { ...decision, keyHash },
      },
      signal,
    ),
  );
}
