import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { LinkButton } from './LinkButton';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    maxWidth: '640px',
    marginInline: 'auto',
  },
  // Office lays its personality menu over the top right corner: 12 × 32 px on Windows, 34 × 32 on the Mac.
  top: { minHeight: '20px', paddingInlineEnd: '24px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    paddingInlineEnd: '24px',
    ':focus': { outlineStyle: 'none' },
  },
});

/** One screen: its heading, which takes the focus when the screen comes up, the way back and the content. */
export function ScreenFrame({
  title,
  back = false,
  children,
}: {
  readonly title: string;
  /** To the home screen, or to the region's. */
  readonly back?: boolean | 'region';
  readonly children: ReactNode;
}) {
  const { go, focusWanted } = usePane();
  const { common } = useTexts();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusWanted()) heading.current?.focus();

    scrollTo(0, 0);
  }, [focusWanted]);

  return (
    <main className={styles.frame}>
      {back && (
        <div className={styles.top}>
          <LinkButton onClick={() => go(back === 'region' ? 'region' : 'home')}>
            <span aria-hidden="true">←&nbsp;</span>
            {back === 'region' ? common.region : common.home}
          </LinkButton>
        </div>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </main>
  );
}
