import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { nextStep } from '../../state/nextStep';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The one primary button of the home screen and a line on what it does. */
export function NextStep({
  overview,
  onCheck,
}: {
  readonly overview: Overview;
  readonly onCheck: () => void;
}) {
  const { go, state } = usePane();
  const { home } = useTexts();
  const styles = useStyles();
  const step = nextStep(overview, state.session);
  const { action, hint } = home.steps[step];
  const withoutReport = step === 'fix' && state.report === null;
  const steps = {
    open: () => go('open'),
    attainment: () => go('attainment'),
    returned: () => go('returned'),
    check: onCheck,
    fix: withoutReport ? onCheck : () => go('findings'),
    send: () => go('send'),
    signIn: () => go('signIn'),
    done: onCheck,
  };

  return (
    <div className={styles.step}>
      {overview.owner === null && (
        <Line>{state.session === null ? home.signedOutNoSheets : home.noSheets}</Line>
      )}
      <Button appearance={step === 'done' ? 'secondary' : 'primary'} size="large" onClick={steps[step]}>
        {action}
      </Button>
      <Hint>{hint}</Hint>
    </div>
  );
}
