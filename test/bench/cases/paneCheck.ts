import type { BenchCase } from '../benchCase';
import { comparePaneWork } from '../pane/comparePaneWork';
import { aimNote } from '../report/aimNote';
import { milliseconds } from '../report/milliseconds';

/**
 * The pane's check in Chromium, with its pauses for the screen: a registry of mentees with the mentors and
 * organisations it refers to, already read from Excel, against `JSON.stringify` of the same rows as objects.
 */
function paneCheck(
  id: string,
  mentees: number,
  aimMs: number,
  often: { blocks: number; warmUp: number },
): BenchCase {
  return {
    id,
    aim: 2,
    bound: 'atMost',
    async measure({ browser }) {
      const { ours, peer, ratio, first, made } = await comparePaneWork(await browser(), {
        mentees,
        ours: 'check',
        peer: 'stringify',
        ...often,
      });

      return {
        ratio,
        what: `${mentees.toLocaleString('en')} mentee rows with their mentors, in Chromium: the pane's check of cells in memory over JSON.stringify of the same rows; at most`,
        details: `${aimNote(ours, aimMs)} against ${milliseconds(peer)} for ${(made.peer / 1e6).toFixed(1)} M characters; the first check of a page: ${milliseconds(first)}`,
      };
    },
  };
}

/** A district's registry. */
export const paneCheck10k = paneCheck('pane-check-10k', 10_000, 150, { blocks: 15, warmUp: 4 });

/** As many as a whole region has in one workbook. */
export const paneCheck50k = paneCheck('pane-check-50k', 50_000, 1000, { blocks: 7, warmUp: 2 });
