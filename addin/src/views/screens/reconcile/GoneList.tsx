import { makeStyles } from '@fluentui/react-components';
import type { GoneRow } from '../../../usecases/reconcile/reconciliation';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';

const useStyles = makeStyles({ rows: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' } });

/** The rows that go from the workbook, by number and name. */
export function GoneList({ gone, total }: { readonly gone: readonly GoneRow[]; readonly total: number }) {
  const { reconcile: texts } = useDeskTexts();
  const styles = useStyles();

  if (total === 0) return null;

  return (
    <Disclosure title={texts.gone(total)}>
      <Hint>{texts.goneHint}</Hint>
      <ul className={styles.rows}>
        {gone.map(({ row, name }) => (
          <li key={row}>{texts.place(row, name)}</li>
        ))}
      </ul>
      {total > gone.length && <Hint>{texts.goneMore(total - gone.length)}</Hint>}
    </Disclosure>
  );
}
