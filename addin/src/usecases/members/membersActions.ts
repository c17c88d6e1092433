import type { MemberChange, MemberShown } from '../../../../shared/contract/memberSchema';
import type { ApiBody } from '../../api/apiAnswer';
import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { changeMember } from './changeMember';
import { issueKey } from './issueKey';
import { type NewKey, newKey } from './newKey';
import { readMembers } from './readMembers';

/** The members of the region, the newest first, and whom a key can be issued for. */
export type MembersList = ApiBody<'readMembers'>;

/** A member as it stands. */
export type Member = MembersList['members'][number];

/** What the operator decides of a member. */
export type MemberDecision = Omit<MemberChange, 'keyHash'>;

/** Of the region's desk: members and their access keys. No action throws. */
export type MembersActions = {
  readonly read: (control?: WorkControl) => Promise<Outcome<MembersList>>;
  /** Made in this pane, of which only the hash is sent; issued again after a lost answer, it is issued once. */
  readonly newKey: () => Promise<Outcome<NewKey>>;
  readonly issue: (
    key: NewKey,
    decision: MemberDecision,
    control?: WorkControl,
  ) => Promise<Outcome<MemberShown>>;
  /** Changes what `member`, as it was shown, may do. */
  readonly change: (
    member: Pick<MemberShown, 'id' | 'revision'>,
    decision: MemberDecision,
    control?: WorkControl,
  ) => Promise<Outcome<MemberShown>>;
};

/** The actions over a service. None touches the workbook, so none waits for what does. */
export function membersActions(work: DeskWork, _queued: Queued): MembersActions {
  return {
    read: (control) => attempt(() => readMembers(work, control?.signal), control?.signal),
    newKey: () => attempt(newKey),
    issue: (key, decision, control) =>
      attempt(() => issueKey(work, key, decision, control?.signal), control?.signal),
    change: (member, decision, control) =>
      attempt(() => changeMember(work, member, decision, control?.signal), control?.signal),
  };
}
