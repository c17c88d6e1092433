import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { unfitKind } from '../../../../../shared/checking/unfitKind';
import { MAX_REASON_LENGTH } from '../../../../../shared/contract/reason';
import { useTexts } from '../../hooks/textsContext';
import { useTextCheck } from '../../hooks/useTextCheck';
import { Actions } from '../../parts/Actions';

// Its own width would push the pane apart at twice the zoom.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** Where the reporter says why a closed year is corrected, and sends again. */
export function ReasonField({ onSend }: { readonly onSend: (reason: string) => void }) {
  const { ledger: texts } = useTexts();
  const { narrow } = useStyles();
  const [text, setText] = useState('');
  const reason = text.trim();
  const checked = useTextCheck(text, 'reasonHasContact');
  const isUnfit = reason === '' || unfitKind(reason) !== null;

  return (
    <>
      <Field label={texts.reason} hint={texts.reasonHint} size="small" className={narrow} {...checked}>
        <Textarea
          className={narrow}
          rows={3}
          resize="vertical"
          maxLength={MAX_REASON_LENGTH}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Actions>
        <Button appearance="primary" disabled={isUnfit} onClick={() => onSend(reason)}>
          {texts.sendWithReason}
        </Button>
      </Actions>
    </>
  );
}
