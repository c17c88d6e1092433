import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReturnEnd } from '../../../../usecases/review/returnCells';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Card, CardList } from '../../../parts/Card';
import { Line } from '../../../parts/Line';
import { Notice } from '../../../parts/Notice';
import { ScreenFrame } from '../../../parts/ScreenFrame';
import { canRetry, isAllReturned } from '../../../state/returnEnds';
import { refusedText } from './refusedText';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** What became of each submission. */
export function ReturnResult({
  ends,
  timeZone,
  onRetry,
  onBack,
}: {
  readonly ends: readonly ReturnEnd[];
  readonly timeZone: string;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}) {
  const { review: texts, language } = useDeskTexts();
  const { common } = useTexts();
  const styles = useStyles();
  const allIn = isAllReturned(ends);
  const again = canRetry(ends);

  function said({ end, move }: ReturnEnd): string {
    switch (end.kind) {
      case 'done':
        return texts.returnedDone(move.cells.length);
      case 'refused':
        return texts.returnedRefused(refusedText(end.error, texts, language, timeZone));
      case 'interrupted':
        return texts.returnedInterrupted;
      case 'held':
        return texts.returnedHeld;
    }
  }

  return (
    <ScreenFrame title={texts.resultTitle}>
      <Notice intent={allIn ? 'success' : 'warning'}>
        {allIn ? texts.allReturned : texts.notAllReturned}
      </Notice>
      <Actions>
        {again && (
          <Button appearance="primary" onClick={onRetry}>
            {texts.retryRest}
          </Button>
        )}
        <Button appearance={again ? 'secondary' : 'primary'} onClick={onBack}>
          {texts.toList}
        </Button>
      </Actions>
      <CardList>
        {ends.map((end) => (
          <Card key={JSON.stringify([end.template, end.reporter, end.move.revision, end.move.cells[0]])}>
            <span className={styles.name}>{end.name}</span>
            <Line>{`${common.templates[end.template].name}: ${said(end)}`}</Line>
          </Card>
        ))}
      </CardList>
    </ScreenFrame>
  );
}
