import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTexts } from '../../hooks/textsContext';
import { ReadNames } from './ReadNames';
import { WriteNames } from './WriteNames';

const useStyles = makeStyles({
  choice: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  radio: { accentColor: tokens.colorCompoundBrandBackground, width: '16px', height: '16px', margin: 0 },
});

type Way = 'write' | 'read';

/** Hands names over between colleagues in a locked file. */
export default function NamesScreen() {
  const { names: texts } = useTexts();
  const styles = useStyles();
  const name = useId();
  const [way, setWay] = useState<Way>('write');
  const choice = (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{texts.choice}</legend>
      {(['write', 'read'] as const).map((one) => (
        <label key={one} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={way === one}
            onChange={() => setWay(one)}
          />
          {texts[one]}
        </label>
      ))}
    </fieldset>
  );

  return way === 'write' ? <WriteNames choice={choice} /> : <ReadNames choice={choice} />;
}
