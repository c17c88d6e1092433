import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import type { Decision } from '../../../../usecases/review/reviewActions';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Hint } from '../../../parts/Hint';
import { isGoodReason, ReasonInput } from '../ReasonInput';

/** Accepts what is not accepted, and opens again, with a reason, what is. */
export function DecisionPart({
  submission: { state, open, revision },
  busy,
  onDecide,
}: {
  readonly submission: ReviewedSubmission;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
}) {
  const { review: texts } = useDeskTexts();
  const [reason, setReason] = useState('');

  if (state !== 'accepted') {
    return (
      <>
        <Actions>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onDecide({ kind: 'accept', revision })}
          >
            {texts.accept}
          </Button>
        </Actions>
        <Hint>{open > 0 ? texts.acceptOpen(open) : texts.acceptHint}</Hint>
      </>
    );
  }

  return (
    <>
      <ReasonInput label={texts.reason} hint={texts.reasonHint} value={reason} onChange={setReason} />
      <Actions>
        <Button
          disabledFocusable={busy || !isGoodReason(reason)}
          onClick={() => onDecide({ kind: 'reopen', reason: reason.trim() })}
        >
          {texts.reopen}
        </Button>
      </Actions>
      <Hint>{texts.reopenHint}</Hint>
    </>
  );
}
