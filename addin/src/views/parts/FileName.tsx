import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../hooks/textsContext';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

/** A file that was taken, and the way to give it back. */
export function FileName({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { common } = useTexts();

  return (
    <div className={useStyles().file}>
      <span>{name}</span>
      <Button
        appearance="subtle"
        size="small"
        aria-label={common.removeFile(name)}
        icon={<span aria-hidden="true">✕</span>}
        onClick={onRemove}
      />
    </div>
  );
}
