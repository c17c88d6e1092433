import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../../../../shared/messages/formatDate';
import type { Member, MembersList } from '../../../usecases/members/membersActions';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { ProblemBar } from '../../parts/ProblemBar';
import { decisionOf } from '../../state/memberForm';
import { memberLines } from '../../state/memberLines';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** One member with what its key may do and until when. Revoking is asked about on the spot. */
export function MemberCard({
  member,
  isOwn,
  reporters,
  timeZone,
  onEdit,
  onRevoked,
}: {
  readonly member: Member;
  readonly isOwn: boolean;
  readonly reporters: MembersList['reporters'];
  readonly timeZone: string;
  readonly onEdit: () => void;
  readonly onRevoked: (notice: string) => void;
}) {
  const { desk } = usePane();
  const { members: texts, language } = useDeskTexts();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const revoke = useAction((control) =>
    desk.region(({ members }) => members.change(member, { ...decisionOf(member), revoked: true }, control)),
  );
  const { label } = member;

  async function submit(): Promise<void> {
    const outcome = await revoke.run();

    if (outcome.ok) onRevoked(texts.revokedDone(label));
  }

  return (
    <Card>
      <span className={styles.name}>{isOwn ? `${label} (${texts.own})` : label}</span>
      <Line>{texts.roles[member.role]}</Line>
      {memberLines(member, reporters, new Date(), timeZone, texts, (day) => formatDate(day, language)).map(
        (line) => (
          <Hint key={line}>{line}</Hint>
        ),
      )}
      <ProblemBar problem={revoke.problem} onRetry={() => void submit()} onDismiss={revoke.forget} />
      {asked && <Line>{texts.revokeAsk(label)}</Line>}
      {member.revokedAt === null && (
        <Actions>
          {asked ? (
            <>
              <Button size="small" disabledFocusable={revoke.running} onClick={() => void submit()}>
                {texts.revokeYes}
              </Button>
              <Button size="small" onClick={() => setAsked(false)}>
                {texts.keep}
              </Button>
            </>
          ) : (
            <>
              <Button size="small" aria-label={texts.changeLabel(label)} onClick={onEdit}>
                {texts.change}
              </Button>
              {!isOwn && (
                <Button size="small" aria-label={texts.revokeLabel(label)} onClick={() => setAsked(true)}>
                  {texts.revoke}
                </Button>
              )}
            </>
          )}
        </Actions>
      )}
    </Card>
  );
}
