import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    alignSelf: 'start',
    // The text, not the field around it, stands in line with what is above and below.
    marginInlineStart: '-8px',
    paddingInline: '8px',
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A button that looks like a link; `label` where the text alone would say too little. */
export function LinkButton({
  label,
  onClick,
  children,
}: {
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      appearance="transparent"
      size="small"
      className={useStyles().button}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
