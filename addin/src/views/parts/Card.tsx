import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
});

/** A list of cards; `ordered` where the order means something. */
export function CardList({
  ordered = false,
  label,
  children,
}: {
  readonly ordered?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const List = ordered ? 'ol' : 'ul';

  // The role is said because Safari forgets lists without bullets.
  return (
    <List className={styles.list} role="list" aria-label={label}>
      {children}
    </List>
  );
}

/** One of them. */
export function Card({ children }: { readonly children: ReactNode }) {
  return <li className={useStyles().card}>{children}</li>;
}
