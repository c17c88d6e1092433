import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PickedFile } from '../../usecases/desk';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { useFileDrop } from '../hooks/useFileDrop';
import { readFiles, XLSX } from '../state/readFiles';
import { Hint } from './Hint';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** Takes files by a button or by dropping them anywhere in the pane; what is not wanted is named and left. */
export function FileDrop({
  label,
  multiple = false,
  accept = XLSX,
  primary = false,
  onFiles,
}: {
  readonly label?: string;
  readonly multiple?: boolean;
  /** The ending of the files' names. */
  readonly accept?: string;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly PickedFile[]) => void;
}) {
  const { announce } = usePane();
  const { common } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function take(list: FileList | null): Promise<void> {
    const { files, refused } = await readFiles(list, accept);
    const wrong = refused.length === 0 ? null : common.wrongFile(refused.join(', '));
    const text = wrong ?? (!multiple && files.length > 1 ? common.onlyOne : null);

    setFault(text);
    if (text !== null) announce(text);
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  const over = useFileDrop((list) => void take(list));

  return (
    <>
      <div className={mergeClasses(styles.zone, over && styles.over)}>
        <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
          {label ?? (multiple ? common.pickFiles : common.pickFile)}
        </Button>
        <Hint>{multiple ? common.dropFiles : common.dropFile}</Hint>
        <input
          ref={input}
          type="file"
          hidden
          multiple={multiple}
          accept={accept}
          onChange={(event) => {
            void take(event.target.files).then(() => {
              if (input.current) input.current.value = '';
            });
          }}
        />
      </div>
      {fault !== null && <p className={styles.fault}>{fault}</p>}
    </>
  );
}
