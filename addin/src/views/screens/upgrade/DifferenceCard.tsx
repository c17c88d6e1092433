import { makeStyles, tokens } from '@fluentui/react-components';
import type { OldSheetEntry } from '../../../usecases/upgrade/oldSheets';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Card } from '../../parts/Card';
import { Line } from '../../parts/Line';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a newer version of a sheet's template changes, in words. */
export function DifferenceCard({ sheet, difference }: OldSheetEntry) {
  const { upgrade: texts } = useDeskTexts();
  const styles = useStyles();
  const { from, to, added, renamed, converted, dropped, nowShared } = difference;
  const named = (captions: readonly string[], text: (quoted: string) => string) =>
    captions.length === 0 ? [] : [text(texts.quoted(captions))];
  const lines = [
    ...named(nowShared, texts.nowShared),
    ...named(added, texts.added),
    ...renamed.map((one) => texts.renamed(one.from, one.to)),
    ...named(converted, texts.converted),
    ...named(dropped, texts.dropped),
  ];

  return (
    <Card>
      <h2 className={styles.title}>{texts.versions(sheet, from, to)}</h2>
      {(lines.length === 0 ? [texts.sameColumns] : lines).map((line) => (
        <Line key={line}>{line}</Line>
      ))}
    </Card>
  );
}
