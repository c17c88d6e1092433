import { Button, Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useAction } from '../../hooks/useAction';
import { saveAs, useDownload } from '../../hooks/useDownload';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { Working } from '../../parts/Working';
import { type PassphraseFaults, passphraseFaults } from '../../state/passphraseFaults';
import { NamesFrame } from './NamesFrame';
import { NewPassphrase } from './NewPassphrase';

type Made = { readonly name: string; readonly address: string };

/** Makes the locked file for a colleague. */
export function WriteNames({ choice }: { readonly choice: ReactNode }) {
  const { desk, announce } = usePane();
  const { common, names: texts } = useTexts();
  const addressOf = useDownload();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [faults, setFaults] = useState<PassphraseFaults>({ first: null, second: null });
  const [made, setMade] = useState<Made | null>(null);
  const write = useAction((_, passphrase: string) => desk.writeNames(passphrase));

  async function submit(): Promise<void> {
    const found = passphraseFaults(first, second, texts);

    setFaults(found);
    if (found.first !== null || found.second !== null) return announce(found.first ?? found.second ?? '');

    const outcome = await write.run(first);

    if (!outcome.ok) return;

    const { name } = outcome.value;
    const address = addressOf(outcome.value);

    saveAs(address, name);
    setMade({ name, address });
    announce(texts.written(name));
  }

  if (write.running) return <Working title={texts.writing} action={write} />;

  return (
    <NamesFrame choice={choice} onSubmit={() => void submit()}>
      <ProblemBar problem={write.problem} onRetry={() => void submit()} />
      {made !== null && (
        <>
          <Notice intent="success">{texts.written(made.name)}</Notice>
          <Hint>
            {`${texts.notDownloaded} `}
            <Link inline href={made.address} download={made.name}>
              {common.download}
            </Link>
          </Hint>
          {desk.road === 'excel' && <Hint>{texts.stillNot(location.origin + location.pathname)}</Hint>}
        </>
      )}
      <NewPassphrase
        first={first}
        second={second}
        faults={faults}
        onFirst={(typed) => {
          setFirst(typed);
          setFaults({ ...faults, first: null });
        }}
        onSecond={(typed) => {
          setSecond(typed);
          setFaults({ ...faults, second: null });
        }}
      />
      <Notice intent="warning">{texts.warning}</Notice>
      <Actions>
        <Button type="submit" appearance="primary">
          {texts.submitWrite}
        </Button>
      </Actions>
    </NamesFrame>
  );
}
