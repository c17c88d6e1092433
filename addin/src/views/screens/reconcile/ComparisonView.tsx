import { Button } from '@fluentui/react-components';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import type { Comparison } from '../../../usecases/reconcile/reconciliation';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { Section } from '../../parts/Section';
import { CollisionList } from './CollisionList';
import { GoneList } from './GoneList';
import type { Reconcile } from './useReconcile';

/** Two versions laid over each other: what comes from whom, what is asked, and the button that writes it. */
export function ComparisonView({
  comparison,
  reconcile,
}: {
  readonly comparison: Comparison;
  readonly reconcile: Reconcile;
}) {
  const { state } = usePane();
  const { common } = useTexts();
  const { reconcile: texts, language } = useDeskTexts();
  const { base, revision, sentAt, taken, kept, elsewhere, template, total, collisions } = comparison;
  const { choices } = reconcile;
  const answered = collisions.filter(({ id }) => choices.each.has(id)).length;
  const left = choices.rest === null ? total - answered : 0;
  const zone = state.overview?.owner?.region.timeZone ?? 'Europe/Moscow';
  const fromThem = texts.amounts(taken);

  return (
    <>
      {reconcile.hasChanged && <Notice intent="warning">{texts.changed}</Notice>}
      <Line>{`${common.templates[template].name}. ${texts.sent(revision, formatInstant(sentAt, zone, language))}`}</Line>
      {typeof base === 'number' ? (
        <Hint>{texts.base(base)}</Hint>
      ) : (
        <Notice intent="warning">{`${texts.baseUnknown[base]} ${texts.twoWay}`}</Notice>
      )}
      <Section title={texts.takenTitle}>
        <Line>{fromThem === '' ? texts.nothingTaken : fromThem}</Line>
        <GoneList gone={comparison.gone} total={taken.removed} />
        {elsewhere.rows > 0 && <Hint>{texts.elsewhereRows(elsewhere.rows)}</Hint>}
        {elsewhere.cells > 0 && <Hint>{texts.elsewhereCells(elsewhere.cells)}</Hint>}
      </Section>
      {kept !== null && (
        <Section title={texts.keptTitle}>
          <Line>{texts.amounts(kept) || texts.nothingKept}</Line>
        </Section>
      )}
      <CollisionList comparison={comparison} reconcile={reconcile} />
      <Actions>
        <Button appearance="primary" disabledFocusable={left > 0} onClick={reconcile.take}>
          {texts.submit}
        </Button>
        {left > 0 && <Hint>{texts.left(left)}</Hint>}
      </Actions>
    </>
  );
}
