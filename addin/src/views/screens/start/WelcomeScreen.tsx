import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Actions } from '../../parts/Actions';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { firstScreen } from '../../state/firstScreen';

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What Svod does, in three lines; shown once. */
export function WelcomeScreen() {
  const { desk, go, preferences, setPreferences, state } = usePane();
  const { welcome } = useTexts().start;
  const styles = useStyles();

  function begin(): void {
    setPreferences({ ...preferences, welcomed: true });
    go(firstScreen(desk, state.session));
  }

  return (
    <ScreenFrame title={welcome.title}>
      <ol className={styles.lines}>
        {welcome.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Actions>
        <Button appearance="primary" onClick={begin}>
          {welcome.begin}
        </Button>
        <Button appearance="subtle" onClick={begin}>
          {welcome.skip}
        </Button>
        <LanguageSwitch />
      </Actions>
    </ScreenFrame>
  );
}
