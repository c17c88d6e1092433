import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Secret } from '../../parts/Secret';
import { workScreen } from '../../state/firstScreen';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Takes the access key; without one the workbook can still be checked. */
export function SignInScreen() {
  const { desk, dispatch, go, announce, state } = usePane();
  const texts = useTexts().start.signIn;
  const styles = useStyles();
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const signIn = useAction((_, typed: string) => desk.signIn(typed));
  // What kept the key of this browser from being tried is tried again with that key.
  const retry = signIn.problem === null ? () => go('starting') : () => void submit();

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault();

    if (key.trim() === '') {
      setFault(texts.empty);
      announce(texts.empty);

      return;
    }

    const outcome = await signIn.run(key.trim());

    if (!outcome.ok) return;

    const notice = texts.done(outcome.value.label);

    announce(notice);
    dispatch({ type: 'signedIn', session: outcome.value, to: workScreen(desk), notice });
  }

  return (
    <ScreenFrame title={texts.title}>
      {state.notice !== null && <Notice intent="info">{state.notice}</Notice>}
      <ProblemBar problem={signIn.problem ?? state.problem} onRetry={retry} />
      <Line>{texts.why}</Line>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Secret
          label={texts.label}
          words={texts.reveal}
          fault={fault}
          value={key}
          onChange={(typed) => {
            setKey(typed);
            setFault(null);
          }}
        />
        <Hint>{texts.where}</Hint>
        <Actions>
          <Button type="submit" appearance="primary" disabledFocusable={signIn.running}>
            {signIn.running ? texts.busy : texts.submit}
          </Button>
        </Actions>
      </form>
      <Actions>
        <Button onClick={() => go(workScreen(desk))}>{texts.without}</Button>
        <LanguageSwitch />
      </Actions>
      <Hint>{texts.withoutHint}</Hint>
    </ScreenFrame>
  );
}
