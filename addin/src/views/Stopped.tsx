import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../shared/messages/language';
import { paneTexts } from '../../../shared/messages/paneTexts';
import { useCopy } from './hooks/useCopy';
import { type HostTheme, useThemeName } from './hooks/useThemeName';
import { Hint } from './parts/Hint';
import { Line } from './parts/Line';
import { themes } from './parts/theme';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: '640px',
    marginInline: 'auto',
  },
  title: {
    margin: 0,
    paddingInlineEnd: '24px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  address: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Why the pane cannot work in this Excel, and the address where the same work can be done. */
export function Stopped({
  reason,
  address,
  language,
  theme,
}: {
  readonly reason: 'old' | 'silent';
  /** Of the browser road. */
  readonly address: string;
  readonly language: Language;
  readonly theme: HostTheme;
}) {
  const texts = paneTexts[language].start.stopped;
  const styles = useStyles();
  const look = useThemeName(theme);
  const { source, copy } = useCopy<HTMLSpanElement>();
  const [said, setSaid] = useState('');

  return (
    <FluentProvider theme={themes[look]} style={{ minHeight: '100vh' }}>
      <main className={styles.frame}>
        <h1 className={styles.title}>{texts[reason].title}</h1>
        <Line>{texts[reason].text}</Line>
        <div>
          <Hint>{texts.address}</Hint>
          <span ref={source} className={styles.address}>
            {address}
          </span>
        </div>
        <Button
          appearance="primary"
          onClick={() => void copy().then((how) => setSaid(how === 'copied' ? texts.copied : texts.select))}
        >
          {texts.copy}
        </Button>
        <div role="status">
          <Hint>{said}</Hint>
        </div>
      </main>
    </FluentProvider>
  );
}
