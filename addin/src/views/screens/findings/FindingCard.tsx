import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { messageOf } from '../../../../../shared/messages/messageOf';
import type { ListedFinding } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import type { Explain } from '../../hooks/useExplain';
import { Badge } from '../../parts/Badge';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { LinkButton } from '../../parts/LinkButton';
import { cellPlace, placeOf } from '../../state/placeOf';
import { ExplainField } from './ExplainField';

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold },
  top: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

type Props = {
  readonly listed: ListedFinding;
  /** `null` where there is no table to show it in. */
  readonly onShow: ((listed: ListedFinding) => void) | null;
  readonly onExplain: Explain;
};

/** One finding: where, what is wrong and what to do, the way to the cell, and of a warning why it is right. */
export const FindingCard = memo(function FindingCard({ listed, onShow, onExplain }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { severity } = listed.finding;
  const place = placeOf(listed, texts.findings);

  return (
    <Card>
      <div className={styles.top}>
        <Badge kind={severity}>{texts.findings.severity[severity]}</Badge>
        <span className={styles.place}>{place}</span>
      </div>
      <Line>{messageOf(texts.language, listed.finding)}</Line>
      {onShow === null ? (
        <Hint>{cellPlace(listed, texts.findings)}</Hint>
      ) : (
        <LinkButton label={texts.findings.showLabel(place)} onClick={() => onShow(listed)}>
          {texts.findings.show}
        </LinkButton>
      )}
      {severity === 'warning' && <ExplainField listed={listed} place={place} onExplain={onExplain} />}
    </Card>
  );
});
