import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { LinkButton } from '../../parts/LinkButton';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { regionParts } from '../../state/regionParts';

/** Everything that is done with the region, as far as the key allows. */
export default function RegionScreen() {
  const { go, state } = usePane();
  const { region } = useDeskTexts();

  return (
    <ScreenFrame title={region.title} back>
      <Hint>{region.hint}</Hint>
      <CardList>
        {regionParts(state.session).map((part) => (
          <Card key={part}>
            <LinkButton onClick={() => go(part)}>{region.actions[part].name}</LinkButton>
            <Hint>{region.actions[part].hint}</Hint>
          </Card>
        ))}
      </CardList>
    </ScreenFrame>
  );
}
