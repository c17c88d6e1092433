import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** A line of help. */
export function Hint({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <p id={id} className={useStyles().hint}>
      {children}
    </p>
  );
}
