import type { Owner } from '../../../usecases/desk';
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
      <Hint>{session === null ? home.offlineKey : home.me(session.label, home.roles[session.role])}</Hint>
    </div>
  );
}
