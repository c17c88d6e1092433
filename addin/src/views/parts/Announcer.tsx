import { makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The one live region of the pane. It is always there, since screen readers miss one that comes with its text. */
export function Announcer({ place }: { readonly place: RefObject<HTMLDivElement | null> }) {
  return <div ref={place} role="status" aria-live="polite" className={useStyles().hidden} />;
}
