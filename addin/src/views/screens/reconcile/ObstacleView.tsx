import { Button } from '@fluentui/react-components';
import type { Compared } from '../../../usecases/reconcile/reconciliation';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';

/** Why there is nothing to merge, or what has to be done first. */
export function ObstacleView({
  compared,
  onOthers,
}: {
  readonly compared: Exclude<Compared, { kind: 'ready' }>;
  readonly onOthers: () => void;
}) {
  const { go } = usePane();
  const { common } = useTexts();
  const { reconcile: texts } = useDeskTexts();
  const why = compared.kind === 'obstacle' ? compared.why : null;
  const next = nextOf(why);

  return (
    <>
      {why !== null && <Line>{common.templates[compared.template].name}</Line>}
      <Notice intent={why === null ? 'info' : 'warning'}>
        {why === null ? texts.nothing(compared.sheet) : texts.obstacles[why]}
      </Notice>
      <Actions>
        {next !== null && (
          <Button appearance="primary" onClick={() => go(next.to)}>
            {texts[next.text]}
          </Button>
        )}
        <Button onClick={onOthers}>{texts.otherSheets}</Button>
      </Actions>
    </>
  );
}

function nextOf(why: Extract<Compared, { kind: 'obstacle' }>['why'] | null) {
  if (why === null || why === 'nothingSent') return { to: 'send', text: 'toSend' } as const;
  if (why === 'outdated') return { to: 'upgrade', text: 'toUpgrade' } as const;
  if (why === 'sheetUnfit' || why === 'rowsMissing') return { to: 'findings', text: 'toFindings' } as const;

  return null;
}
