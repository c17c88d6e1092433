import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingCode } from '../../../../../../shared/checking/findingCode';
import { messageOf } from '../../../../../../shared/messages/messageOf';
import { cellId } from '../../../../usecases/review/chosenCell';
import type { ExplainedReading } from '../../../../usecases/review/readExplainedCells';
import type { AskedCell } from '../../../../usecases/review/returnPlan';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Choice } from '../../../parts/Choice';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { cellsOfRule, explainedRules } from '../../../state/explainedRules';
import { isGoodReason, ReasonInput } from '../ReasonInput';
import { TickedList } from './TickedList';

/** Characters of a rule's message in a list one chooses from. */
const SHORT = 70;

/** Picks a rule, the cells at which it spoke, and says what is asked about them. */
export function RuleCells({
  explained,
  onReturn,
}: {
  readonly explained: ExplainedReading;
  readonly onReturn: (cells: readonly AskedCell[]) => void;
}) {
  const { review: texts, language } = useDeskTexts();
  const rules = explainedRules(explained);
  const [chosen, setChosen] = useState<FindingCode | undefined>(rules[0]?.code);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const leftOut = Object.values(explained.accepted).reduce((sum, count) => sum + count, 0);

  if (chosen === undefined) {
    return (
      <>
        <Line>{texts.ruleNone}</Line>
        {leftOut > 0 && <Hint>{texts.ruleAccepted(leftOut)}</Hint>}
      </>
    );
  }

  const message = (code: FindingCode) => messageOf(language, { code, params: {} });
  const cells = cellsOfRule(explained, chosen);
  const ticked = cells.filter((cell) => !unticked.has(cellId(cell)));
  const acceptedOf = explained.accepted[chosen] ?? 0;

  return (
    <>
      <Choice
        label={texts.rule}
        options={rules.map(({ code, count }) => ({
          value: code,
          text: texts.ruleOption(shortened(message(code)), count),
        }))}
        value={chosen}
        onChange={(value) => {
          setChosen(rules.find(({ code }) => code === value)?.code);
          setUnticked(new Set());
        }}
      />
      <Hint>{message(chosen)}</Hint>
      {acceptedOf > 0 && <Hint>{texts.ruleAccepted(acceptedOf)}</Hint>}
      <ReasonInput label={texts.question} hint={texts.questionHint} value={reason} onChange={setReason} />
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={ticked.length === 0 || !isGoodReason(reason)}
          onClick={() => onReturn(ticked.map((cell) => ({ ...cell, reason })))}
        >
          {texts.submit(ticked.length)}
        </Button>
      </Actions>
      <TickedList key={chosen} cells={cells} unticked={unticked} onUnticked={setUnticked} />
    </>
  );
}

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1)}…`;
}
