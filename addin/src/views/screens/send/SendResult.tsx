import { Button } from '@fluentui/react-components';
import type { SendReport } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { Notice } from '../../parts/Notice';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { needsKey } from '../../state/needsKey';
import { needsReason } from '../../state/needsReason';
import { ReasonField } from './ReasonField';
import { SentList } from './SentList';

/** How the sending ended, and what to do next. */
export function SendResult({
  report,
  allIn,
  onRetry,
}: {
  readonly report: SendReport;
  readonly allIn: boolean;
  readonly onRetry: (reason?: string) => void;
}) {
  const { go } = usePane();
  const { common, send: texts } = useTexts();
  const again = report.sheets.some(({ end }) => end.kind === 'interrupted');
  const held = !report.check.ready;
  const keyless = needsKey(report);
  const asksReason = needsReason(report);

  return (
    <ScreenFrame title={texts.result}>
      <Notice intent={allIn ? 'success' : 'warning'}>{allIn ? texts.allDone : texts.notAll}</Notice>
      {asksReason && <ReasonField onSend={onRetry} />}
      <Actions>
        {again && (
          <Button appearance="primary" onClick={() => onRetry()}>
            {texts.retry}
          </Button>
        )}
        {keyless && (
          <Button appearance={again ? 'secondary' : 'primary'} onClick={() => go('signIn')}>
            {common.signIn}
          </Button>
        )}
        {held && (
          <Button appearance={again || keyless ? 'secondary' : 'primary'} onClick={() => go('findings')}>
            {texts.toFindings}
          </Button>
        )}
        <Button
          appearance={again || keyless || held || asksReason ? 'secondary' : 'primary'}
          onClick={() => go('home')}
        >
          {common.home}
        </Button>
      </Actions>
      {/* Below the buttons: a list of all sheets is longer than the pane. */}
      <SentList sent={report.sheets} check={report.check} />
    </ScreenFrame>
  );
}
