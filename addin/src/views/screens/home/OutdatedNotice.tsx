import { Button } from '@fluentui/react-components';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Notice } from '../../parts/Notice';

/** Says that some sheets are of the version before, and leads to what that means. */
export function OutdatedNotice({ sheets }: { readonly sheets: readonly string[] }) {
  const { go } = usePane();
  const { home } = useTexts();

  if (sheets.length === 0) return null;

  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={() => go('upgrade')}>
          {home.outdatedMore}
        </Button>
      }
    >
      {home.outdated(sheets.join(', '))}
    </Notice>
  );
}
