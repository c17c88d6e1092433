import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Card } from '../../../parts/Card';
import { Line } from '../../../parts/Line';
import { SubmissionFacts } from './SubmissionFacts';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** One submission of the list, to be accepted or looked into. */
export function SubmissionCard({
  submission,
  timeZone,
  busy,
  onOpen,
  onAccept,
}: {
  readonly submission: ReviewedSubmission;
  readonly timeZone: string;
  readonly busy: boolean;
  readonly onOpen: (submission: ReviewedSubmission) => void;
  readonly onAccept: (submission: ReviewedSubmission) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const styles = useStyles();
  const { name: sheet } = common.templates[submission.template];
  const { name, state } = submission;

  return (
    <Card>
      <span className={styles.name}>{name}</span>
      <Line>{sheet}</Line>
      <SubmissionFacts submission={submission} timeZone={timeZone} />
      <Actions>
        {state === 'waiting' && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.acceptLabel(sheet, name)}
            onClick={() => onAccept(submission)}
          >
            {texts.accept}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.openLabel(sheet, name)}
          onClick={() => onOpen(submission)}
        >
          {texts.openSubmission}
        </Button>
      </Actions>
    </Card>
  );
}
