import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  disclosure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  button: { marginInlineStart: '-8px', paddingInline: '8px', textAlign: 'start', minWidth: 0 },
  sign: { display: 'inline-block', width: '1.2em', textAlign: 'start' },
  content: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Content that is there when asked for. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();

  return (
    <div className={styles.disclosure}>
      <Button
        appearance="transparent"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className={styles.sign}>
          {open ? '▾' : '▸'}
        </span>
        {title}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.content : ''}>
        {open && children}
      </div>
    </div>
  );
}
