import type { CheckReport, SentSheet } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Badge } from '../../parts/Badge';
import { Card, CardList } from '../../parts/Card';
import { Line } from '../../parts/Line';
import { sentText } from '../../state/sentText';

/** How each sheet ended. `check`: of the same sending, to say why a sheet was held back. */
export function SentList({
  sent,
  check,
}: {
  readonly sent: readonly SentSheet[];
  readonly check: CheckReport | null;
}) {
  const texts = useTexts();
  const timeZone = usePane().state.overview?.owner?.region.timeZone;

  if (sent.length === 0) return null;

  return (
    <CardList ordered>
      {sent.map((sheet) => {
        const { kind } = sheet.end;

        return (
          <Card key={sheet.template}>
            <Badge kind={KINDS[kind]}>{texts.common.templates[sheet.template].name}</Badge>
            <Line>{sentText(sheet, check, timeZone, texts, texts.language)}</Line>
          </Card>
        );
      })}
    </CardList>
  );
}

const KINDS = {
  accepted: 'success',
  unchanged: 'success',
  refused: 'error',
  interrupted: 'warning',
  held: 'warning',
} as const;
