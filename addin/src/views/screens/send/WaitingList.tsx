import type { TemplateKey } from '../../../../../shared/templates/template';
import { useTexts } from '../../hooks/textsContext';
import { Badge } from '../../parts/Badge';
import { Card, CardList } from '../../parts/Card';
import { Hint } from '../../parts/Hint';

/** The sheets whose turn is still to come. */
export function WaitingList({ templates }: { readonly templates: readonly TemplateKey[] }) {
  const { common, send: texts } = useTexts();

  if (templates.length === 0) return null;

  return (
    <CardList>
      {templates.map((template) => (
        <Card key={template}>
          <Badge kind="notice">{common.templates[template].name}</Badge>
          <Hint>{texts.waiting}</Hint>
        </Card>
      ))}
    </CardList>
  );
}
