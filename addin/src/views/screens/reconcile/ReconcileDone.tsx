import { Button } from '@fluentui/react-components';
import type { Reconciled } from '../../../usecases/reconcile/reconciliation';
import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';

/** What was written, and the way on: the names, the findings, the sending, the next sheet. */
export function ReconcileDone({
  done,
  onOthers,
}: {
  readonly done: Extract<Reconciled, { kind: 'done' }>;
  readonly onOthers: () => void;
}) {
  const { go } = usePane();
  const { reconcile: texts } = useDeskTexts();
  const { sheet, revision, written, elsewhere, report } = done;
  const amount = texts.amounts(written);
  const lacks = elsewhere.rows + elsewhere.cells > 0;

  return (
    <>
      <Notice intent="success">{texts.done(sheet, revision)}</Notice>
      <Line>{amount === '' ? texts.nothingWritten : texts.written(amount)}</Line>
      {elsewhere.rows > 0 && <Hint>{texts.elsewhereRows(elsewhere.rows)}</Hint>}
      {elsewhere.cells > 0 && <Hint>{texts.elsewhereCells(elsewhere.cells)}</Hint>}
      {!report.ready && <Line>{texts.notReady}</Line>}
      <Actions>
        {lacks && (
          <Button appearance={report.ready ? 'secondary' : 'primary'} onClick={() => go('names')}>
            {texts.toNames}
          </Button>
        )}
        {report.ready ? (
          <Button appearance="primary" onClick={() => go('send')}>
            {texts.toSend}
          </Button>
        ) : (
          <Button appearance={lacks ? 'secondary' : 'primary'} onClick={() => go('findings')}>
            {texts.toFindings}
          </Button>
        )}
        <Button onClick={onOthers}>{texts.otherSheets}</Button>
      </Actions>
    </>
  );
}
