import type { MergeCollision } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { Card, CardList } from '../../parts/Card';
import { Disclosure } from '../../parts/Disclosure';
import { Hint } from '../../parts/Hint';

/** Cells that two files say different things about, and which of them stands. */
export function CollisionList({ collisions }: { readonly collisions: readonly MergeCollision[] }) {
  const { merge: texts } = useTexts();

  if (collisions.length === 0) return null;

  return (
    <Disclosure title={texts.collisionsTitle(collisions.length)}>
      <Hint>{texts.collisionsHint}</Hint>
      <CardList>
        {collisions.map(({ file, row, caption, kept }) => (
          <Card key={`${file} ${row} ${caption}`}>
            <span>{texts.collision(file, row, caption)}</span>
            <Hint>{kept === null ? texts.keptRegistry : texts.kept(kept)}</Hint>
          </Card>
        ))}
      </CardList>
    </Disclosure>
  );
}
