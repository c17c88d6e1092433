import { Button } from '@fluentui/react-components';
import type { PickedFile } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { Actions } from '../../parts/Actions';
import { FileBar } from '../../parts/FileBar';
import { FileDrop } from '../../parts/FileDrop';
import { Hint } from '../../parts/Hint';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';

/** Browser road: opens a workbook from a file, or leads to a new one. */
export function FileScreen() {
  const { desk, dispatch, go, announce, state } = usePane();
  const texts = useTexts().start.file;
  const { common } = useTexts();
  const open = useAction(async (_, picked: PickedFile) =>
    desk.file === null ? { ok: true as const, value: undefined } : desk.file.open(picked),
  );

  async function take([picked]: readonly PickedFile[]): Promise<void> {
    if (picked === undefined) return;

    const outcome = await open.run(picked);

    if (!outcome.ok) return;

    const notice = texts.opened(picked.name);

    announce(notice);
    dispatch({ type: 'fileOpened', notice });
  }

  if (open.running) return <Working title={texts.opening} action={open} />;

  const region = state.session !== null && state.session.role !== 'reporter';

  return (
    <ScreenFrame title={texts.title} back={desk.file?.current() !== null}>
      {state.notice !== null && <Notice intent="success">{state.notice}</Notice>}
      <ProblemBar problem={open.problem} />
      <FileBar />
      <Line>{texts.why}</Line>
      <FileDrop label={texts.open} primary onFiles={(files) => void take(files)} />
      <Actions>
        {state.session !== null && (
          <Button onClick={() => go(region ? 'attainment' : 'open')}>{texts.create}</Button>
        )}
        {state.session === null && <Button onClick={() => go('signIn')}>{common.signIn}</Button>}
        <LanguageSwitch />
      </Actions>
      <Hint>{state.session === null ? texts.createOffline : texts.createHint}</Hint>
    </ScreenFrame>
  );
}
