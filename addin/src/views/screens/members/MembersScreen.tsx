import { useState } from 'react';
import type { Session } from '../../../usecases/desk';
import type { Member } from '../../../usecases/members/membersActions';
import type { NewKey } from '../../../usecases/members/newKey';
import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import type { MemberForm as Filled } from '../../state/memberForm';
import { IssuedKey } from './IssuedKey';
import { MemberForm } from './MemberForm';
import { MembersList } from './MembersList';
import { useMembers } from './useMembers';

/** What is on the screen. `key`: an issued one, in no other place, so it is gone with the screen. */
type Shown =
  | { readonly at: 'list'; readonly notice: string | null }
  | { readonly at: 'form'; readonly member: Member | null }
  | { readonly at: 'issued'; readonly key: NewKey; readonly form: Filled };

/** Who has access to the region: issues, changes and revokes keys. */
export default function MembersScreen() {
  const { session } = usePane().state;
  const { members: texts } = useDeskTexts();

  if (session?.role === 'operator') return <Members session={session} />;

  return (
    <ScreenFrame title={texts.title} back="region">
      <Line>{texts.notAllowed}</Line>
    </ScreenFrame>
  );
}

function Members({ session }: { readonly session: Session }) {
  const [shown, setShown] = useState<Shown>({ at: 'list', notice: null });
  const members = useMembers();
  const { announce } = usePane();
  const toList = (notice: string | null): void => {
    if (notice !== null) announce(notice);

    setShown({ at: 'list', notice });
    members.refresh();
  };

  if (shown.at === 'issued') {
    return (
      <IssuedKey
        issued={shown.key}
        form={shown.form}
        reporters={members.reporters}
        onDone={() => toList(null)}
      />
    );
  }

  if (shown.at === 'form') {
    return (
      <MemberForm
        member={shown.member}
        reporters={members.reporters}
        onIssued={(key, form) => setShown({ at: 'issued', key, form })}
        onChanged={toList}
        onCancel={() => toList(null)}
      />
    );
  }

  return (
    <MembersList
      session={session}
      members={members}
      notice={shown.notice}
      onEdit={(member) => setShown({ at: 'form', member })}
      onRevoked={toList}
    />
  );
}
