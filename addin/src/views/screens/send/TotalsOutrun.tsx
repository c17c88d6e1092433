import { Button } from '@fluentui/react-components';
import { countsTexts } from '../../../../../shared/messages/countsTexts';
import type { TemplateKey } from '../../../../../shared/templates/template';
import { useTexts } from '../../hooks/textsContext';
import { Notice } from '../../parts/Notice';

/** Says that a colleague has sent totals of these sheets, which nobody can merge, and lets this workbook's follow them. */
export function TotalsOutrun({
  templates,
  onReplace,
}: {
  readonly templates: readonly TemplateKey[];
  readonly onReplace: () => void;
}) {
  const { common, language } = useTexts();
  const texts = countsTexts[language];

  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={onReplace}>
          {texts.replace}
        </Button>
      }
    >
      {texts.outrun(templates.map((template) => common.templates[template].name).join(', '))}
    </Notice>
  );
}
