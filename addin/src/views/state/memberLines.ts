import type { DeskMembersTexts } from '../../../../shared/messages/ru/deskMembers';
import { localDay } from '../../../../shared/regions/localDay';
import type { Member, MembersList } from '../../usecases/members/membersActions';
import { memberState } from './memberState';

/** What is told of a member: for whom, since when, until when, when it was used last. Days are local days of `timeZone`. */
export function memberLines(
  member: Member,
  reporters: MembersList['reporters'],
  now: Date,
  timeZone: string,
  texts: DeskMembersTexts,
  format: (day: string) => string,
): readonly string[] {
  const dayOf = (instant: string) => format(localDay(new Date(instant), timeZone));
  const { createdAt, lastUse } = member;
  const names = member.reporters.map((key) => reporters.find((one) => one.key === key)?.name ?? key);

  return [
    ...(names.length === 0 ? [] : [texts.forWhom(names)]),
    `${texts.created(dayOf(createdAt))}. ${termOf(member, now, dayOf, texts)}.`,
    `${lastUse === null ? texts.neverUsed : texts.lastUse(format(lastUse))}.`,
  ];
}

function termOf(
  member: Member,
  now: Date,
  dayOf: (instant: string) => string,
  texts: DeskMembersTexts,
): string {
  const { expires, revokedAt } = member;

  if (revokedAt !== null) return texts.revoked(dayOf(revokedAt));
  if (expires === null) return texts.endless;

  return memberState(member, now) === 'expired'
    ? texts.expired(dayOf(expires))
    : texts.expires(dayOf(expires));
}
