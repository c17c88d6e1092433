import { useState } from 'react';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { PickedFile, Problem } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Choice } from '../../parts/Choice';
import { FileDrop } from '../../parts/FileDrop';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Which registry the rows go to, and the files. */
export function MergePick({
  problem,
  onFiles,
}: {
  readonly problem: Problem | null;
  readonly onFiles: (template: TemplateKey, files: readonly PickedFile[]) => void;
}) {
  const { overview } = usePane().state;
  const { common, merge: texts } = useTexts();
  const registries = (overview?.tasks ?? []).filter(
    ({ sheet, template }) => sheet !== null && common.templates[template].registry,
  );
  const likely = registries.find(({ template }) => template === 'mentees') ?? registries[0];
  const [chosen, setChosen] = useState<TemplateKey | null>(likely?.template ?? null);

  return (
    <ScreenFrame title={texts.title} back>
      <ProblemBar problem={problem} />
      {chosen === null ? (
        <Line>{texts.noRegistry}</Line>
      ) : (
        <>
          <Hint>{texts.hint}</Hint>
          <Choice
            label={texts.template}
            options={registries.map(({ template }) => ({
              value: template,
              text: common.templates[template].name,
            }))}
            value={chosen}
            onChange={(value) =>
              setChosen(registries.find(({ template }) => template === value)?.template ?? chosen)
            }
          />
          <Line>{texts.pick}</Line>
          <FileDrop multiple primary onFiles={(files) => onFiles(chosen, files)} />
        </>
      )}
    </ScreenFrame>
  );
}
