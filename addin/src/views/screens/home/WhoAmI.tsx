import type { Owner, Session } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';

/** Whose workbook it is and for which year, and who holds the key. */
export function WhoAmI({ owner }: { readonly owner: Owner | null }) {
  const { session } = usePane().state;
  const { common, home } = useTexts();

  return (
    <div>
      {owner !== null && <Hint>{`${owner.region.name} · ${common.years(owner.year)}`}</Hint>}
      <Hint>{session === null ? home.offlineKey : home.me(session.label, untold(session, home.roles))}</Hint>
    </div>
  );
}

/** The name of the role, unless the label has it already. */
function untold({ label, role }: Session, roles: Readonly<Record<Session['role'], string>>): string {
  return label.includes(roles[role]) ? '' : roles[role];
}
