import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    alignSelf: 'start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: '1px solid',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  success: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  notice: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A word of state; its colour says nothing the word does not. */
export function Badge({
  kind,
  children,
}: {
  readonly kind: 'error' | 'warning' | 'success' | 'notice';
  readonly children: string;
}) {
  const styles = useStyles();

  return <span className={mergeClasses(styles.badge, styles[kind])}>{children}</span>;
}
