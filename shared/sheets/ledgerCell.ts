import type { LedgerEntry } from '../measures/attainmentResult';
import { formatDate } from '../messages/formatDate';
import { ledgerStates } from '../messages/ru/attainment';
import { ledgerSheet as texts } from '../messages/ru/ledgerSheet';
import { localDay } from '../regions/localDay';
import type { Region } from '../regions/region';
import { textCell } from './cellSpec';
import type { CellSpec, CellStyle } from './sheetSpec';

const STYLE: Readonly<Record<LedgerEntry['state'], CellStyle>> = {
  received: 'good',
  receivedLate: 'partial',
  missing: 'text',
  overdue: 'bad',
  exempt: 'muted',
};

/** Characters of a reason that a cell shows; the whole of it is among the year's changes. */
const REASON_SHOWN = 60;

/** Where an entry stands: the ledger's year and region, and the day that stands over its column. */
export type CellPlace = {
  readonly region: Region;
  readonly year: number;
  readonly due: string;
  /** Whether the line is one of the year's list. */
  readonly isListed: boolean;
};

/** How a submission stands, in few words; the colour only repeats them. */
export function ledgerCell(entry: LedgerEntry, place: CellPlace): CellSpec {
  const { state, exemption, restated, due } = entry;
  const received = receivedText(entry, place);
  const parts =
    exemption === null
      ? [
          received ?? ledgerStates[state],
          state === 'receivedLate' ? texts.late : null,
          place.isListed && !entry.expected ? texts.optional : null,
          received === null && due !== place.due ? texts.extended(shortDay(due, place.year)) : null,
          restated ? texts.restated : null,
        ]
      : [texts.exemptFor(shortened(exemption)), received && texts.sentAllTheSame(received)];

  return textCell(parts.filter((part) => part !== null).join(', '), STYLE[state]);
}

/** A local day, with its year only where it is not the ledger's. */
export function shortDay(day: string, year: number): string {
  return day.startsWith(`${year}-`) ? formatDate(day).slice(0, 5) : formatDate(day);
}

function shortened(reason: string): string {
  const characters = [...reason];

  return characters.length <= REASON_SHOWN ? reason : `${characters.slice(0, REASON_SHOWN - 1).join('')}…`;
}

function receivedText({ sentAt, revision }: LedgerEntry, { region, year }: CellPlace): string | null {
  if (sentAt === null || revision === null) return null;

  return texts.received(shortDay(localDay(new Date(sentAt), region.timeZone), year), revision);
}
