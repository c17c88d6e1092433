import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { saveAs, useDownload } from '../hooks/useDownload';
import { Hint } from './Hint';
import { LinkButton } from './LinkButton';
import { Notice } from './Notice';

/** Browser road: which file is open, and the way to save what was changed in it. */
export function FileBar() {
  const { desk, dispatch, announce, state } = usePane();
  const { file: texts } = useTexts().home;
  const addressOf = useDownload();
  const current = desk.file?.current() ?? null;
  const { unsaved } = state;
  const [given, setGiven] = useState(false);
  const below = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The button that was pressed is gone: the focus goes where it can be pressed again.
    if (given && !unsaved) below.current?.focus();
  }, [given, unsaved]);

  useEffect(() => {
    if (!unsaved || current === null) return;

    // The browser's own question keeps a closed tab from taking the work along.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();

    addEventListener('beforeunload', ask);

    return () => removeEventListener('beforeunload', ask);
  }, [unsaved, current]);

  if (current === null) return null;

  function download(): void {
    const file = desk.file?.current();

    if (!file) return;

    saveAs(addressOf(file), file.name);
    dispatch({ type: 'downloaded' });
    announce(texts.saved);
    setGiven(true);
  }

  return (
    <>
      <Hint>{texts.name(current.name)}</Hint>
      {unsaved && (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={download}>
              {texts.download}
            </Button>
          }
        >
          {texts.unsaved}
        </Notice>
      )}
      {given && !unsaved && (
        <div ref={below} tabIndex={-1}>
          <Hint>{texts.saved}</Hint>
          <LinkButton onClick={download}>{texts.again}</LinkButton>
        </div>
      )}
    </>
  );
}
