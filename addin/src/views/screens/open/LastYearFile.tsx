import type { PickedFile } from '../../../usecases/desk';
import { useTexts } from '../../hooks/textsContext';
import { FileDrop } from '../../parts/FileDrop';
import { FileName } from '../../parts/FileName';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

/** Takes last year's workbook, which is not needed. */
export function LastYearFile({
  file,
  onFile,
}: {
  readonly file: PickedFile | null;
  readonly onFile: (file: PickedFile | null) => void;
}) {
  const { open } = useTexts();

  return (
    <Section title={open.lastYear}>
      <Hint>{open.lastYearHint}</Hint>
      {file === null ? (
        <FileDrop onFiles={([picked]) => onFile(picked ?? null)} />
      ) : (
        <FileName name={file.name} onRemove={() => onFile(null)} />
      )}
      <Hint>{open.withoutLastYear}</Hint>
    </Section>
  );
}
