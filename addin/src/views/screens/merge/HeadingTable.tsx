import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MappedHeading, MergePlan } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { repeatedKey } from '../../state/repeatedKey';
import { HeadingRow } from './HeadingRow';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  approve: { alignSelf: 'start' },
});

type Props = {
  readonly headings: readonly MappedHeading[];
  readonly columns: MergePlan['columns'];
  readonly onApprove: (headings: readonly MappedHeading[]) => void;
};

/** A plain sheet's headings and the columns they are taken for: the doubtful ones in sight; the user mends and approves. */
export function HeadingTable({ headings, columns, onApprove }: Props) {
  const { announce } = usePane();
  const { merge: texts } = useTexts();
  const styles = useStyles();
  const [mapped, setMapped] = useState(headings);
  const [tried, setTried] = useState(false);
  const repeated = repeatedKey(mapped);
  const captionOf = (key: string) => columns.find((column) => column.key === key)?.caption ?? key;
  const fault = repeated === null ? null : texts.twice(captionOf(repeated));

  function approve(): void {
    setTried(true);
    if (fault === null) onApprove(mapped);
    else announce(fault);
  }

  function listOf(shown: readonly MappedHeading[]) {
    return (
      <ul className={styles.list} aria-label={texts.headings}>
        {shown.map((one) => (
          <HeadingRow
            key={one.place}
            mapped={one}
            columns={columns}
            onChange={(key) =>
              setMapped(mapped.map((other) => (other.place === one.place ? { ...other, key } : other)))
            }
          />
        ))}
      </ul>
    );
  }

  const sure = mapped.filter(isSure);

  return (
    <>
      <Hint>{texts.headingsHint}</Hint>
      {listOf(mapped.filter((one) => !isSure(one)))}
      {sure.length > 0 && <Disclosure title={texts.sure(sure.length)}>{listOf(sure)}</Disclosure>}
      {tried && fault !== null && <Notice intent="error">{fault}</Notice>}
      <Button appearance="primary" className={styles.approve} onClick={approve}>
        {texts.approve}
      </Button>
    </>
  );
}

function isSure({ confidence }: MappedHeading): boolean {
  return confidence === 'same' || confidence === 'remembered';
}
