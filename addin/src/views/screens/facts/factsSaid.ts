import type { DeskFactsTexts } from '../../../../../shared/messages/ru/deskFacts';
import type { FactsCollected } from '../../../usecases/facts/collectFacts';

/** What is said of a collection. */
export type FactsSaid = { readonly intent: 'success' | 'warning'; readonly lines: readonly string[] };

/** Tells what became of the sheets, and what could not be done. */
export function factsSaid(
  collected: FactsCollected,
  texts: DeskFactsTexts,
  instant: (iso: string) => string,
): FactsSaid {
  switch (collected.kind) {
    case 'headings': {
      const { sheet, headings } = collected;
      const text =
        headings.length === 0
          ? texts.noTable(sheet)
          : texts.headings(sheet, headings.map((one) => `«${one}»`).join(', '), headings.length);

      return { intent: 'warning', lines: [text] };
    }
    case 'room':
      return { intent: 'warning', lines: [texts.room(collected.sheet, collected.row)] };
    default: {
      const { facts, added, gone, asOf, pivot } = collected;

      return {
        intent: pivot === 'drawn' ? 'success' : 'warning',
        lines: [
          texts.done(facts, instant(asOf)),
          ...(pivot === 'drawn' && added < facts ? [texts.changed(added, gone)] : []),
          ...(pivot === 'noFacts' ? [texts.noFacts] : []),
          ...(pivot === 'notSupported' ? [texts.noPivot] : []),
        ],
      };
    }
  }
}
