import type { Contract } from '../../../../shared/contract/contract';
import type { MemberChange } from '../../../../shared/contract/memberSchema';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Region } from '../../../../shared/regions/region';
import type { Answer, Operation } from '../../http/operation';
import type { ListedMember } from '../../storage/member';
import { readListedMember } from '../../storage/readListedMember';
import type { Store } from '../../storage/store';
import { type MemberEtags, writeMember } from '../../storage/writeMember';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import { readPrecondition } from '../push/precondition';
import { revisionTag } from '../revisionTag';
import { changedMember, isSame, newMember } from './changedMember';
import { type Guarded, guardMember } from './guardMember';
import { guardRoom } from './guardRoom';
import { shownMember } from './shownMember';

type Route = Contract['putMember'];
type Standing = { readonly member: ListedMember; readonly etags: MemberEtags } | null;

/** Issues a key or changes what it may do, or says why not. What stands already is told again. */
export function putMember({ store, clock }: Pick<Ports, 'store' | 'clock'>): Operation<Route> {
  return async ({ member: caller, params, headers, body }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const precondition = readPrecondition(headers);
    if (!precondition.ok) return precondition;

    const { base } = precondition.value;
    const standing = await readListedMember(store, params.region, params.member);
    const settled = settle(standing, base, body);
    if (settled !== null) return settled;

    const asked = { base, change: body, isOwn: caller.id === params.member, now: clock() };

    return carryOut(store, region.value, params.member, standing, asked);
  };
}

type Asked = Pick<Guarded, 'change' | 'isOwn' | 'now'> & { readonly base: number | null };

async function carryOut(
  store: Store,
  region: Region,
  id: string,
  standing: Standing,
  { base, ...asked }: Asked,
): Promise<Result<Answer<Route>, Route['refusals'][number]>> {
  const { change, now } = asked;
  const before = standing?.member ?? null;
  const guarded = await guardMember(store, region, { ...asked, before });
  if (!guarded.ok) return guarded;

  const room = before === null ? await guardRoom(store, region.key) : guarded;
  if (!room.ok) return room;

  const address = { region: region.key, member: id };
  const next = before === null ? newMember(address, change, now) : changedMember(before, change, now);
  const written = await writeMember(store, next, standing?.etags ?? null);
  if (written.ok) return { ok: true, value: answer(before === null ? 201 : 200, next) };

  // Somebody was faster, with this very change perhaps; else id or key is somebody else's.
  const faster = await readListedMember(store, region.key, id);

  return settle(faster, base, change) ?? refuse('memberIdUsed', {});
}

/** The answer that needs no change; `null`: there is something to do. */
function settle(
  standing: Standing,
  base: number | null,
  body: MemberChange,
): Result<Answer<Route>, 'memberUnknown' | 'memberIdUsed' | 'memberMoved'> | null {
  if (standing === null) return base === null ? null : refuse('memberUnknown', {});

  const { member } = standing;

  if (body.keyHash !== undefined && body.keyHash !== member.keyHash) return refuse('memberIdUsed', {});
  if (isSame(member, body)) return { ok: true, value: answer(200, member) };
  if (base === null) return refuse('memberIdUsed', {});

  return base === member.revision ? null : refuse('memberMoved', { revision: member.revision });
}

function answer<Status extends 200 | 201>(status: Status, member: ListedMember): Answer<Route> {
  return { status, headers: { ETag: revisionTag(member.revision) }, body: shownMember(member) };
}
