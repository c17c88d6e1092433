import { makeStyles, tokens } from '@fluentui/react-components';
import type { BankPractice } from '../../../../../shared/contract/practice';
import { formatInstant } from '../../../../../shared/messages/formatInstant';
import type { PracticeState } from '../../../../../shared/practices/practice';
import type { Choice } from '../../../usecases/practices/decidePractice';
import type { PracticesBank } from '../../../usecases/practices/readBank';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Badge } from '../../parts/Badge';
import { Card } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { LinkButton } from '../../parts/LinkButton';
import { PracticeDecisionForm } from './PracticeDecisionForm';

const KINDS = {
  waiting: 'notice',
  regional: 'success',
  published: 'success',
  withheld: 'warning',
  declined: 'notice',
} as const satisfies Readonly<Record<PracticeState, string>>;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { margin: 0, whiteSpace: 'pre-line' },
});

/** One practice: what was sent, how it stands, what keeps it from being public, and deciding about it. */
export function PracticeCard({
  bank,
  practice,
  isOpen,
  busy,
  onOpen,
  onDecide,
}: {
  readonly bank: PracticesBank;
  readonly practice: BankPractice;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onDecide: (choice: Choice) => void;
}) {
  const { practices: texts, language } = useDeskTexts();
  const styles = useStyles();
  const { title, summary, organisation, municipality, selection, expertScore, decisions, blocks } = practice;
  const [last] = decisions;
  const label = (key: string) => bank.labels[key] ?? key;

  return (
    <Card>
      <h2 className={styles.title}>{title}</h2>
      <Badge kind={KINDS[practice.state]}>{texts.states[practice.state]}</Badge>
      <p className={styles.summary}>{summary}</p>
      <Hint>{texts.place(organisation, municipality)}</Hint>
      <Hint>{texts.kind(label(practice.form), label(practice.level))}</Hint>
      <Hint>{texts.own(selection, expertScore)}</Hint>
      {last !== undefined && (
        <Hint>{texts.last(formatInstant(last.at, bank.timeZone, language), last.score)}</Hint>
      )}
      {last !== undefined && last.note !== '' && <Hint>{last.note}</Hint>}
      {decisions.length > 1 && <Hint>{texts.earlier(decisions.length - 1)}</Hint>}
      {practice.state !== 'declined' && blocks.map((block) => <Line key={block}>{texts.blocks[block]}</Line>)}
      <LinkButton label={isOpen ? texts.close : texts.decideLabel(title)} onClick={onOpen}>
        {isOpen ? texts.close : texts.decide}
      </LinkButton>
      {isOpen && <PracticeDecisionForm practice={practice} busy={busy} onDecide={onDecide} />}
    </Card>
  );
}
