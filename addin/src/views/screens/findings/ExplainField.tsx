import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ListedFinding, Problem } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import type { Explain } from '../../hooks/useExplain';
import { ProblemBar } from '../../parts/ProblemBar';

// Its own width would push the pane apart at twice the zoom.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** Where the reporter says why a warning is right; kept when left or by Enter. */
export function ExplainField({
  listed,
  place,
  onExplain,
}: {
  readonly listed: ListedFinding;
  readonly place: string;
  readonly onExplain: Explain;
}) {
  const { announce } = usePane();
  const { findings: texts } = useTexts();
  const { narrow } = useStyles();
  const kept = useRef(listed.explanation?.text ?? '');
  const [text, setText] = useState(kept.current);
  const [status, setStatus] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function keep(): Promise<void> {
    const typed = text.trim();

    if (typed === kept.current) return;

    const before = kept.current;

    kept.current = typed;
    setStatus(texts.saving);
    setProblem(null);

    const outcome = await onExplain(listed, typed);

    if (!outcome.ok) {
      kept.current = before;
      setStatus(null);
      setProblem(outcome.problem);

      return;
    }

    const said = typed === '' ? texts.takenBack : texts.saved;

    setStatus(said);
    announce(said);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;

    event.preventDefault();
    void keep();
  }

  return (
    <>
      <Field label={texts.explain} hint={status ?? texts.explainHint} size="small" className={narrow}>
        <Textarea
          className={narrow}
          rows={2}
          resize="vertical"
          aria-label={texts.explainLabel(place)}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setStatus(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => void keep()}
        />
      </Field>
      <ProblemBar problem={problem} onRetry={() => void keep()} />
    </>
  );
}
