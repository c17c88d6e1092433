import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { dayInWords } from '../../../../../shared/messages/dayInWords';
import type { Task } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { Card, CardList } from '../../parts/Card';
import { Section } from '../../parts/Section';
import { taskLines } from '../../state/taskLines';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  due: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** What is to be sent, in the order of filling, each with its day and how it stands. */
export function TaskList({
  tasks,
  timeZone,
}: {
  readonly tasks: readonly Task[];
  readonly timeZone: string;
}) {
  const texts = useTexts();
  const styles = useStyles();

  return (
    <Section title={texts.home.tasksTitle}>
      <CardList ordered>
        {tasks.map((task) => (
          <Card key={task.template}>
            <div className={styles.top}>
              <span className={styles.name}>{texts.common.templates[task.template].name}</span>
              <span className={styles.due}>{texts.home.due(dayInWords(task.due, texts.language))}</span>
            </div>
            {taskLines(task, timeZone, texts, texts.language).map(({ tone, text }) => (
              <div key={text} className={mergeClasses(styles.line, styles[tone])}>
                <span aria-hidden="true">{SIGNS[tone]}&nbsp;</span>
                {text}
              </div>
            ))}
          </Card>
        ))}
      </CardList>
    </Section>
  );
}

/** Beside the words, for whoever looks the list over. */
const SIGNS = { good: '✓', bad: '!', plain: '·' } as const;
