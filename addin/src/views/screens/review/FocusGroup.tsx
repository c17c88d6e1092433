import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, ':focus': { outlineStyle: 'none' } },
});

/** Takes the focus when `done` has changed: what held it was done with, and is not there any more. */
export function FocusGroup({
  label,
  done,
  children,
}: {
  readonly label: string;
  readonly done: number;
  readonly children: ReactNode;
}) {
  const { group } = useStyles();
  const place = useRef<HTMLFieldSetElement>(null);
  const before = useRef(done);

  useEffect(() => {
    if (before.current === done) return;

    before.current = done;
    place.current?.focus();
  }, [done]);

  return (
    <fieldset ref={place} aria-label={label} tabIndex={-1} className={group}>
      {children}
    </fieldset>
  );
}
