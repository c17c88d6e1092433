import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useOverview } from '../../hooks/useOverview';
import { CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { ReceiptCard } from './ReceiptCard';

/** The receipts kept in the workbook. */
export default function ReceiptsScreen() {
  const { announce } = usePane();
  const { receipts: texts } = useTexts();
  const { overview, problem, read } = useOverview();
  const tasks = (overview?.tasks ?? []).filter(({ receipt }) => receipt !== null);

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={problem} onRetry={read} />
      {tasks.length === 0 ? (
        <Line>{texts.none}</Line>
      ) : (
        <>
          <Hint>{texts.hint}</Hint>
          {tasks.some(({ changed }) => changed === null) && <Line>{texts.unknown}</Line>}
          <CardList>
            {tasks.map((task) => (
              <ReceiptCard
                key={task.template}
                task={task}
                timeZone={overview?.owner?.region.timeZone ?? 'UTC'}
                onCopied={announce}
              />
            ))}
          </CardList>
        </>
      )}
    </ScreenFrame>
  );
}
