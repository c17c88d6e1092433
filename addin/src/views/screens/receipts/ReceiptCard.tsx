import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { countsTexts } from '../../../../../shared/messages/countsTexts';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import { formatNumber } from '../../../../../shared/messages/formatNumber';
import type { Task } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { useCopy } from '../../hooks/useCopy';
import { Actions } from '../../parts/Actions';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
/** Enough of a SHA-256 to compare by eye. */
const HASH_SHOWN = 12;

/** One receipt: which revision, when, of how many rows, and whether the sheet has changed since, if that is known. */
export function ReceiptCard({
  task,
  timeZone,
  onCopied,
}: {
  readonly task: Task;
  readonly timeZone: string;
  readonly onCopied: (said: string) => void;
}) {
  const { common, language, ledger, receipts: texts } = useTexts();
  const styles = useStyles();
  const { source, copy } = useCopy<HTMLElement>();
  const [said, setSaid] = useState<string | null>(null);

  if (task.receipt === null) return null;

  const { receipt } = task.receipt;
  const name = common.templates[task.template].name;
  const late = receipt.late ? `, ${texts.late}` : '';

  async function copyId(): Promise<void> {
    const text = (await copy()) === 'copied' ? texts.copied : texts.select;

    setSaid(text);
    onCopied(text);
  }

  return (
    <Card>
      <span className={styles.name}>{`${name}, ${common.revision(receipt.revision)}`}</span>
      <Line>{`${texts.sent}: ${formatInstant(receipt.sentAt, timeZone, language)}${late}`}</Line>
      {receipt.restatement && <Line>{ledger.restatedFor(receipt.restatement.reason)}</Line>}
      <Line>{`${texts.rows}: ${formatNumber(receipt.rows, language)}`}</Line>
      {receipt.rowsStay && <Line>{countsTexts[language].sent}</Line>}
      <Hint>
        {`${texts.hash}: `}
        <span className={styles.code}>{`${receipt.contentHash.slice(0, HASH_SHOWN)}…`}</span>
      </Hint>
      <Hint>
        {`${texts.id}: `}
        <span ref={source} className={styles.code}>
          {receipt.id}
        </span>
      </Hint>
      {task.changed !== null && <Line>{task.changed ? texts.changed : texts.same}</Line>}
      <Actions>
        <Button size="small" aria-label={texts.copyLabel(name)} onClick={() => void copyId()}>
          {texts.copy}
        </Button>
        {said !== null && <Hint>{said}</Hint>}
      </Actions>
    </Card>
  );
}
