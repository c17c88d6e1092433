import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PickedFile } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useReadNames } from '../../hooks/useReadNames';
import { Actions } from '../../parts/Actions';
import { FileDrop } from '../../parts/FileDrop';
import { FileName } from '../../parts/FileName';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { Secret } from '../../parts/Secret';
import { Section } from '../../parts/Section';
import { Working } from '../../parts/Working';
import { NamesFrame } from './NamesFrame';

/** Takes names from a colleague's locked file into the workbook. */
export function ReadNames({ choice }: { readonly choice: ReactNode }) {
  const { announce } = usePane();
  const { names: texts } = useTexts();
  const [file, setFile] = useState<PickedFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const { read, rows } = useReadNames();

  function submit(): void {
    const noFile = file === null ? texts.fileNeeded : null;
    const noPassphrase = passphrase === '' ? texts.passphraseNeeded : null;

    setFileFault(noFile);
    setFault(noPassphrase);
    if (file === null || passphrase === '') announce(noFile ?? noPassphrase ?? '');
    else void read.run(file, passphrase);
  }

  if (read.running) return <Working title={texts.reading} action={read} />;

  return (
    <NamesFrame choice={choice} onSubmit={submit}>
      <ProblemBar problem={read.problem} onRetry={submit} />
      {rows !== null && (
        <Notice intent={rows === 0 ? 'warning' : 'success'}>
          {rows === 0 ? texts.nothing : texts.done(rows)}
        </Notice>
      )}
      <Section title={texts.file}>
        {fileFault !== null && <Notice intent="error">{fileFault}</Notice>}
        {file === null ? (
          <FileDrop
            accept=""
            onFiles={([picked]) => {
              setFile(picked ?? null);
              setFileFault(null);
            }}
          />
        ) : (
          <FileName name={file.name} onRemove={() => setFile(null)} />
        )}
      </Section>
      <Secret
        label={texts.passphrase}
        words={texts.reveal}
        fault={fault}
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          setFault(null);
        }}
      />
      <Actions>
        <Button type="submit" appearance="primary">
          {texts.submitRead}
        </Button>
      </Actions>
    </NamesFrame>
  );
}
