import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ShownThread } from '../../../usecases/review/shownThread';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Badge } from '../../parts/Badge';
import { Card } from '../../parts/Card';
import { ThreadEntries } from './ThreadEntries';

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold },
  top: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** One question: where, what, and what came of it. */
export function ThreadCard({
  thread,
  place,
  timeZone,
  children,
}: {
  readonly thread: ShownThread;
  readonly place: string;
  readonly timeZone: string;
  readonly children?: ReactNode;
}) {
  const { review: texts } = useDeskTexts();
  const styles = useStyles();

  return (
    <Card>
      <div className={styles.top}>
        <Badge kind={thread.open ? 'warning' : 'notice'}>
          {thread.open ? texts.threadOpen : texts.threadClosed}
        </Badge>
        <span className={styles.place}>{place}</span>
      </div>
      <ThreadEntries thread={thread} timeZone={timeZone} />
      {children}
    </Card>
  );
}
