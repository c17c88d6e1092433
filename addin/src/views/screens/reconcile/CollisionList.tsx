import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Comparison } from '../../../usecases/reconcile/reconciliation';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Section } from '../../parts/Section';
import { CollisionCard } from './CollisionCard';
import type { Reconcile } from './useReconcile';

/** Cards drawn at once. */
const AT_ONCE = 20;

/** What both changed, one by one or all at once. */
export function CollisionList({
  comparison,
  reconcile,
}: {
  readonly comparison: Comparison;
  readonly reconcile: Reconcile;
}) {
  const { reconcile: texts } = useDeskTexts();
  const [shown, setShown] = useState(AT_ONCE);
  const { collisions, total } = comparison;
  const { choices } = reconcile;
  const more = Math.min(AT_ONCE, collisions.length - shown);

  if (total === 0) return <Line>{texts.noCollisions}</Line>;

  return (
    <Section title={texts.collisions(total)}>
      {total > collisions.length && <Hint>{texts.unlisted(collisions.length, total)}</Hint>}
      <Actions>
        <Button size="small" onClick={() => reconcile.chooseAll('mine')}>
          {texts.allMine}
        </Button>
        <Button size="small" onClick={() => reconcile.chooseAll('theirs')}>
          {texts.allTheirs}
        </Button>
      </Actions>
      <CardList>
        {collisions.slice(0, shown).map((collision) => (
          <CollisionCard
            key={collision.id}
            collision={collision}
            side={choices.each.get(collision.id) ?? choices.rest}
            onChoose={(side) => reconcile.choose(collision.id, side)}
          />
        ))}
      </CardList>
      {more > 0 && (
        <Actions>
          <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
            {texts.showMore(more)}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
