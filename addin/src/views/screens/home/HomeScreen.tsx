import { makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useCheck } from '../../hooks/useCheck';
import { useOverview } from '../../hooks/useOverview';
import { Aside } from '../../parts/Aside';
import { FileBar } from '../../parts/FileBar';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { leftToDo } from '../../state/leftToDo';
import { MoreActions } from './MoreActions';
import { NextStep } from './NextStep';
import { OutdatedNotice } from './OutdatedNotice';
import { TaskList } from './TaskList';
import { WhoAmI } from './WhoAmI';

const useStyles = makeStyles({
  left: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
});

/** Who I am, what is left, and one button: the next step. */
export function HomeScreen() {
  const { state, dispatch } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { overview, problem, reading, read } = useOverview();
  const check = useCheck();

  if (check.running) {
    return <Working title={texts.findings.checking} hint={texts.findings.checkingHint} action={check} />;
  }

  const owner = overview?.owner ?? null;

  return (
    <ScreenFrame title={owner === null ? texts.home.title : capitalised(owner.reporter.name)}>
      <WhoAmI owner={owner} />
      <FileBar />
      {state.notice !== null && (
        <Notice intent="success" onDismiss={() => dispatch({ type: 'dismissed' })}>
          {state.notice}
        </Notice>
      )}
      <ProblemBar problem={check.problem} onRetry={() => void check.run()} onDismiss={check.forget} />
      <ProblemBar problem={state.problem} onDismiss={() => dispatch({ type: 'dismissed' })} />
      <ProblemBar problem={problem} onRetry={read} />
      {overview === null && reading && <Hint>{texts.home.reading}</Hint>}
      {overview !== null && (
        <>
          {owner !== null && <p className={styles.left}>{leftToDo(overview, texts, texts.language)}</p>}
          {owner !== null && <Aside load={outrunNotice} />}
          <OutdatedNotice sheets={outdatedSheets(overview)} />
          <NextStep overview={overview} onCheck={() => void check.run()} />
          {overview.online === false && <Hint>{texts.home.offline}</Hint>}
          {owner !== null && <TaskList tasks={overview.tasks} timeZone={owner.region.timeZone} />}
          {owner !== null && <Hint>{texts.home.backup}</Hint>}
        </>
      )}
      <MoreActions overview={overview} onCheck={() => void check.run()} />
    </ScreenFrame>
  );
}

/** Fetched later, since its texts are the region's desk's. */
const outrunNotice = () => import('../../parts/OutrunNotice');

function outdatedSheets({ tasks }: Overview): readonly string[] {
  return tasks.flatMap(({ sheet, outdated }) => (outdated === true && sheet !== null ? [sheet] : []));
}

/** Names of districts begin with a small letter: «городской округ …». */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
