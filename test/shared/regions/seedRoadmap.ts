import { seedDue } from './seedDue';
import { plainWords, seedText } from './seedText';

const ACTORS: Readonly<Record<string, string>> = {
  'МОиН ХК': 'authority',
  ХКИРО: 'operator',
  ОМСУ: 'municipality',
};

/** The rows of the roadmap as S0 prints them: a number, then tabbed cells. */
export function seedRoadmap() {
  const [, ...rows] = seedText('S0').split(/\n\s*(?=\d+\.\n\t)/);

  return rows.map((row) => {
    const [number = '', title = '', executors = '', due = ''] = row.split('\n\t');
    const dueText = plainWords(due.split(/\n\s*\n/)[0] ?? '');

    return {
      number: number.trim().replace('.', ''),
      title: plainWords(title),
      executors: executors.split(/[,\n]+/).flatMap((actor) => (actor.trim() ? [ACTORS[actor.trim()]] : [])),
      dueText,
      due: seedDue(dueText, seedPeriod()),
    };
  });
}

/** The years of the roadmap's heading. */
export function seedPeriod(): { from: number; to: number } {
  const [, from, to] = /на период (\d{4}) – (\d{4}) гг/.exec(seedText('S0')) ?? [];

  return { from: Number(from), to: Number(to) };
}
