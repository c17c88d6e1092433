import { Button } from '@fluentui/react-components';
import type { TemplateKey } from '../../../../../shared/templates/template';
import type { OutrunSheet } from '../../../usecases/reconcile/reconciliation';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';

/** The sheets that somebody else has sent since, in the order of filling. */
export function OutrunList({
  sheets,
  onCompare,
}: {
  readonly sheets: readonly OutrunSheet[];
  readonly onCompare: (template: TemplateKey) => void;
}) {
  const { go } = usePane();
  const { common } = useTexts();
  const { reconcile: texts } = useDeskTexts();

  if (sheets.length === 0) {
    return (
      <>
        <Line>{texts.none}</Line>
        <Actions>
          <Button appearance="primary" onClick={() => go('send')}>
            {texts.toSend}
          </Button>
        </Actions>
      </>
    );
  }

  return (
    <>
      <Line>{texts.hint(sheets.length)}</Line>
      <CardList ordered>
        {sheets.map(({ template, base, revision }) => (
          <Card key={template}>
            <span>{common.templates[template].name}</span>
            <Hint>{texts.continues(base, revision)}</Hint>
            <Actions>
              <Button
                size="small"
                aria-label={texts.compareLabel(common.templates[template].name)}
                onClick={() => onCompare(template)}
              >
                {texts.compare}
              </Button>
            </Actions>
          </Card>
        ))}
      </CardList>
    </>
  );
}
