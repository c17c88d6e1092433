import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { RegionSheetKind } from '../../../../../shared/sheets/regionSheetKinds';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { LinkButton } from '../../parts/LinkButton';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Which of the offered sheets are drawn. */
export function SheetChecks({
  offered,
  chosen,
  onChange,
}: {
  readonly offered: readonly RegionSheetKind[];
  readonly chosen: readonly RegionSheetKind[];
  readonly onChange: (kinds: readonly RegionSheetKind[]) => void;
}) {
  const { reports: texts } = useDeskTexts();
  const styles = useStyles();
  const isAll = chosen.length === offered.length;

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.which}</legend>
      {offered.map((kind) => (
        <Checkbox
          key={kind}
          label={{ children: texts.kinds[kind], className: styles.label }}
          checked={chosen.includes(kind)}
          onChange={(_, { checked }) =>
            onChange(offered.filter((one) => (one === kind ? checked === true : chosen.includes(one))))
          }
        />
      ))}
      <LinkButton onClick={() => onChange(isAll ? [] : offered)}>{isAll ? texts.none : texts.all}</LinkButton>
    </fieldset>
  );
}
