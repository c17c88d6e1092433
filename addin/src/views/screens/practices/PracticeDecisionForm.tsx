import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { unfitKind } from '../../../../../shared/checking/unfitKind';
import type { BankPractice } from '../../../../../shared/contract/practice';
import { MAX_REASON_LENGTH } from '../../../../../shared/contract/reason';
import type { PracticeSelection } from '../../../../../shared/practices/practice';
import type { Choice } from '../../../usecases/practices/decidePractice';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { useTextCheck } from '../../hooks/useTextCheck';
import { Actions } from '../../parts/Actions';
import { readScore } from './readScore';

const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** Deciding about a practice, beginning with what was decided last. */
export function PracticeDecisionForm({
  practice,
  busy,
  onDecide,
}: {
  readonly practice: BankPractice;
  readonly busy: boolean;
  readonly onDecide: (choice: Choice) => void;
}) {
  const { practices: texts } = useDeskTexts();
  const { narrow } = useStyles();
  const [last] = practice.decisions;
  const [score, setScore] = useState(last?.score == null ? '' : String(last.score).replace('.', ','));
  const [note, setNote] = useState('');
  const [publish, setPublish] = useState(last?.publish ?? false);
  const read = readScore(score);
  const checked = useTextCheck(note, 'reasonHasContact');
  const cannot = busy || read === undefined || unfitKind(note) !== null;

  function decide(selection: PracticeSelection): void {
    if (cannot || read === undefined) return;

    onDecide({ selection, score: read, publish: publish && selection === 'regional', note: note.trim() });
  }

  return (
    <>
      <Field
        label={texts.score}
        className={narrow}
        {...(read === undefined && {
          validationMessage: texts.scoreFault,
          validationState: 'error' as const,
        })}
      >
        <Input
          className={narrow}
          input={{ className: narrow, inputMode: 'decimal' }}
          value={score}
          onChange={(_, { value }) => setScore(value)}
        />
      </Field>
      <Field label={texts.note} hint={texts.noteHint} className={narrow} {...checked}>
        <Input
          className={narrow}
          input={{ className: narrow, maxLength: MAX_REASON_LENGTH }}
          value={note}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <Checkbox
        label={texts.publish}
        checked={publish}
        onChange={(_, { checked }) => setPublish(checked === true)}
      />
      <Actions>
        <Button appearance="primary" disabled={cannot} onClick={() => decide('regional')}>
          {texts.choose}
        </Button>
        <Button disabled={cannot} onClick={() => decide('declined')}>
          {texts.decline}
        </Button>
        <Button disabled={cannot} onClick={() => decide('none')}>
          {texts.postpone}
        </Button>
      </Actions>
    </>
  );
}
