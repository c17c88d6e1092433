import { makeStyles, tokens } from '@fluentui/react-components';
import type { MergePlan } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { Disclosure } from '../../parts/Disclosure';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
});

/** Organisations that no row is from. */
export function MissingList({
  codes,
  organisations,
}: {
  readonly codes: readonly string[];
  readonly organisations: MergePlan['organisations'];
}) {
  const { merge: texts } = useTexts();
  const styles = useStyles();
  const names = new Map(organisations.map(({ code, name }) => [code, name]));

  return (
    <Disclosure title={texts.missing(codes.length)}>
      <ul className={styles.list}>
        {codes.map((code) => (
          <li key={code}>{names.get(code) ?? code}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
