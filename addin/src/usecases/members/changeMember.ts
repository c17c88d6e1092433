import type { MemberShown } from '../../../../shared/contract/memberSchema';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import type { MemberDecision } from './membersActions';

/** Changes a member as it was shown; refused when another operator has changed it since. */
export async function changeMember(
  work: DeskWork,
  { id, revision }: Pick<MemberShown, 'id' | 'revision'>,
  decision: MemberDecision,
  signal?: AbortSignal,
): Promise<MemberShown> {
  const { session, api } = await requireSession(work, signal);

  return answered(
    await api(
      'putMember',
      {
        params: { region: session.region, member: id },
        headers: { 'if-match': `"${revision}"` },
        body: decision,
      },
      signal,
    ),
  );
}
