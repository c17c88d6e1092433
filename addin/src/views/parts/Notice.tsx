import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/textsContext';

const useStyles = makeStyles({
  bar: { paddingTop: '8px', paddingRight: '12px' },
  body: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A message in the flow of the screen, which stays until it is hidden; said to a screen reader by whoever shows it. */
export function Notice({
  intent,
  children,
  actions,
  onDismiss,
}: {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const { common } = useTexts();
  const styles = useStyles();

  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(actions || onDismiss) && (
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                size="small"
                aria-label={common.dismiss}
                icon={<span aria-hidden="true">✕</span>}
                onClick={onDismiss}
              />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
