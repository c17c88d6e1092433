import { Button } from '@fluentui/react-components';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { SendReport } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Notice } from '../../parts/Notice';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { needsKey } from '../../state/needsKey';
import { needsReason } from '../../state/needsReason';
import { outrunTotals } from '../../state/outrunTotals';
import { wasOutrun } from '../../state/wasOutrun';
import { ReasonField } from './ReasonField';
import { SentList } from './SentList';
import { TotalsOutrun } from './TotalsOutrun';

/** What the user says of a sending that did not get through: why a closed year is corrected, and which totals may follow a colleague's. */
export type SendTold = { readonly reason?: string; readonly over?: readonly TemplateKey[] };

/** How the sending ended, and what to do next. */
export function SendResult({
  report,
  allIn,
  onRetry,
}: {
  readonly report: SendReport;
  readonly allIn: boolean;
  readonly onRetry: (told?: SendTold) => void;
}) {
  const { go, state } = usePane();
  const { common, send: texts } = useTexts();
  const { reconcile } = useDeskTexts();
  const again = report.sheets.some(({ end }) => end.kind === 'interrupted');
  const held = !report.check.ready;
  const keyless = needsKey(report);
  const asksReason = needsReason(report);
  const totals = outrunTotals(report, state.session);
  const outrun = wasOutrun({
    ...report,
    sheets: report.sheets.filter(({ template }) => !totals.includes(template)),
  });

  return (
    <ScreenFrame title={texts.result}>
      <Notice intent={allIn ? 'success' : 'warning'}>{allIn ? texts.allDone : texts.notAll}</Notice>
      {totals.length > 0 && <TotalsOutrun templates={totals} onReplace={() => onRetry({ over: totals })} />}
      {asksReason && <ReasonField onSend={(reason) => onRetry({ reason })} />}
      <Actions>
        {outrun && (
          <Button appearance="primary" onClick={() => go('reconcile')}>
            {reconcile.open}
          </Button>
        )}
        {again && (
          <Button appearance={outrun ? 'secondary' : 'primary'} onClick={() => onRetry()}>
            {texts.retry}
          </Button>
        )}
        {keyless && (
          <Button appearance={outrun || again ? 'secondary' : 'primary'} onClick={() => go('signIn')}>
            {common.signIn}
          </Button>
        )}
        {held && (
          <Button
            appearance={outrun || again || keyless ? 'secondary' : 'primary'}
            onClick={() => go('findings')}
          >
            {texts.toFindings}
          </Button>
        )}
        <Button
          appearance={outrun || again || keyless || held || asksReason ? 'secondary' : 'primary'}
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
