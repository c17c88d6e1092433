import { useEffect, useEffectEvent, useState } from 'react';
import type { Problem } from '../../../usecases/desk';
import type { Member, MembersList } from '../../../usecases/members/membersActions';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';

/** The region's members as the screen follows them. */
export type Members = {
  /** `null` until they have come. */
  readonly list: readonly Member[] | null;
  readonly reporters: MembersList['reporters'];
  readonly problem: Problem | null;
  readonly refresh: () => void;
};

/** Asks for the members when the screen opens and whenever they are wanted anew; what was there stays until then. */
export function useMembers(): Members {
  const { desk } = usePane();
  const [read, setRead] = useState<MembersList | null>(null);
  const asking = useAction((control) => desk.region(({ members }) => members.read(control)));

  async function refresh(): Promise<void> {
    const outcome = await asking.run();

    if (outcome.ok) setRead(outcome.value);
  }

  const open = useEffectEvent(() => void refresh());

  useEffect(() => open(), []);

  return {
    list: read?.members ?? null,
    reporters: read?.reporters ?? [],
    problem: asking.problem,
    refresh: () => void refresh(),
  };
}
