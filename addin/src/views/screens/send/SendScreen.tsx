import { useState } from 'react';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { SendReport, SentSheet } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { Working } from '../../parts/Working';
import { needsKey } from '../../state/needsKey';
import { SendOffer } from './SendOffer';
import { SendResult, type SendTold } from './SendResult';
import { SentList } from './SentList';
import { WaitingList } from './WaitingList';

/** Sends what is ready: what will go, how it goes, and how it ended for each sheet. */
export default function SendScreen() {
  const { desk, dispatch, announce, state } = usePane();
  const { send: texts } = useTexts();
  const [sent, setSent] = useState<readonly SentSheet[]>([]);
  const [report, setReport] = useState<SendReport | null>(null);
  const [told, setTold] = useState<SendTold>({});
  const send = useAction((control, reason?: string, over?: readonly TemplateKey[]) =>
    desk.send((sheet) => setSent((before) => [...before, sheet]), control, reason, over),
  );

  /** What was told once holds for every repetition: a closed year may want its reason only after the totals may follow. */
  async function submit(more: SendTold = {}): Promise<void> {
    const { reason, over } = { ...told, ...more };

    setTold((before) => ({ ...before, ...more }));
    setSent([]);
    setReport(null);

    const outcome = await send.run(reason, over);

    if (!outcome.ok) return;

    dispatch({ type: 'checked', report: outcome.value.check });
    if (needsKey(outcome.value)) dispatch({ type: 'keyEnded' });
    setReport(outcome.value);
    announce(isAllIn(outcome.value) ? texts.allDone : texts.notAll);
  }

  const waiting = (state.overview?.tasks ?? [])
    .filter(({ sheet, template }) => sheet !== null && sent.every((one) => one.template !== template))
    .map(({ template }) => template);

  if (send.running) {
    return (
      <Working title={texts.working} hint={texts.workingHint} action={send}>
        <SentList sent={sent} check={null} />
        <WaitingList templates={waiting} />
      </Working>
    );
  }

  if (report !== null) {
    return <SendResult report={report} allIn={isAllIn(report)} onRetry={(more) => void submit(more)} />;
  }

  return <SendOffer problem={send.problem} sent={sent} onSend={() => void submit()} />;
}

function isAllIn({ sheets }: SendReport): boolean {
  return sheets.every(({ end: { kind } }) => kind === 'accepted' || kind === 'unchanged');
}
