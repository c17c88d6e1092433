import { Button } from '@fluentui/react-components';
import { regionByKey } from '../../../../../shared/regions/regionByKey';
import type { Session } from '../../../usecases/desk';
import type { Member } from '../../../usecases/members/membersActions';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Section } from '../../parts/Section';
import { memberState } from '../../state/memberState';
import { MemberCard } from './MemberCard';
import type { Members } from './useMembers';

/** The members: who holds a key that works, and folded away those whose key does not. */
export function MembersList({
  session,
  members,
  notice,
  onEdit,
  onRevoked,
}: {
  readonly session: Session;
  readonly members: Members;
  readonly notice: string | null;
  readonly onEdit: (member: Member | null) => void;
  readonly onRevoked: (notice: string) => void;
}) {
  const { members: texts } = useDeskTexts();
  const { list, reporters, problem, refresh } = members;
  const timeZone = regionByKey(session.region)?.timeZone ?? 'UTC';
  const now = new Date();
  const active = (list ?? []).filter((member) => memberState(member, now) === 'active');
  const ended = (list ?? []).filter((member) => memberState(member, now) !== 'active');
  const cards = (shown: readonly Member[], label: string) => (
    <CardList label={label}>
      {shown.map((member) => (
        <MemberCard
          key={member.id}
          member={member}
          isOwn={member.id === session.id}
          reporters={reporters}
          timeZone={timeZone}
          onEdit={() => onEdit(member)}
          onRevoked={onRevoked}
        />
      ))}
    </CardList>
  );

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={problem} onRetry={refresh} />
      {notice !== null && <Notice intent="success">{notice}</Notice>}
      <Hint>{texts.hint}</Hint>
      <Actions>
        <Button appearance="primary" disabled={list === null} onClick={() => onEdit(null)}>
          {texts.issue}
        </Button>
        <Button onClick={refresh}>{texts.refresh}</Button>
      </Actions>
      {list === null && problem === null && <Hint>{texts.loading}</Hint>}
      {list !== null && (
        <Section title={texts.active(active.length)}>
          {active.length === 0 ? <Line>{texts.none}</Line> : cards(active, texts.active(active.length))}
        </Section>
      )}
      {ended.length > 0 && (
        <Disclosure title={texts.ended(ended.length)}>{cards(ended, texts.ended(ended.length))}</Disclosure>
      )}
    </ScreenFrame>
  );
}
