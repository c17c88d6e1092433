import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { regionParts } from '../../state/regionParts';

const useStyles = makeStyles({
  name: { justifyContent: 'start', paddingInline: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Everything that is done with the region, as far as the key allows. */
export default function RegionScreen() {
  const { go, state } = usePane();
  const { region } = useDeskTexts();
  const styles = useStyles();

  return (
    <ScreenFrame title={region.title} back>
      <Hint>{region.hint}</Hint>
      <CardList>
        {regionParts(state.session).map((part) => (
          <Card key={part}>
            <Button appearance="transparent" className={styles.name} onClick={() => go(part)}>
              {region.actions[part].name}
            </Button>
            <Hint>{region.actions[part].hint}</Hint>
          </Card>
        ))}
      </CardList>
    </ScreenFrame>
  );
}
