import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { WorkProgress } from '../../ports/workbook';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { useAfter } from '../hooks/useAfter';
import { useEscape } from '../hooks/useEscape';
import { Hint } from './Hint';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: tokens.spacingVerticalXS, minHeight: '32px' },
  cancel: { alignSelf: 'start' },
  // Fluent's own groove and bar look alike in some contrast themes.
  groove: {
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

type Work = {
  readonly progress: WorkProgress | null;
  readonly cancelling: boolean;
  readonly cancel: () => void;
};

/** Stands in the place of a screen while its action runs: what is done, how far it is after a second, and Cancel, also by Esc. */
export function Working({
  title,
  hint,
  action,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly action: Work;
  readonly children?: ReactNode;
}) {
  const { common } = useTexts();
  const styles = useStyles();

  useEscape(action.cancel);

  return (
    <ScreenFrame title={title}>
      {hint && <Hint>{hint}</Hint>}
      <div className={styles.progress}>
        {useAfter(1000) && <Bar title={title} progress={action.progress} />}
      </div>
      {children}
      <Button className={styles.cancel} disabledFocusable={action.cancelling} onClick={action.cancel}>
        {action.cancelling ? common.cancelling : common.cancel}
      </Button>
      <Hint>{common.escape}</Hint>
    </ScreenFrame>
  );
}

function Bar({ title, progress }: { readonly title: string; readonly progress: WorkProgress | null }) {
  const { announce } = usePane();
  const { common } = useTexts();
  const styles = useStyles();
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  const quarter = share === null ? 0 : Math.floor(share * 4);
  const count = progress === null ? common.loading : common.progress(progress.done, progress.total);

  // A screen reader hears of every quarter, not of every row.
  const say = useEffectEvent((_quarter: number) => announce(`${title}: ${count}`));

  useEffect(() => say(quarter), [quarter]);

  return (
    <>
      <ProgressBar
        thickness="large"
        className={styles.groove}
        aria-label={title}
        {...(share !== null && { value: share })}
      />
      <Hint>{count}</Hint>
    </>
  );
}
