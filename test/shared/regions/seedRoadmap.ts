import { plainWords, seedText } from './seedText';

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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

    return {
      number: number.trim().replace('.', ''),
      title: plainWords(title),
      executors: executors.split(/[,\n]+/).flatMap((actor) => (actor.trim() ? [ACTORS[actor.trim()]] : [])),
      due: dueOf(plainWords(due.split(/\n\s*\n/)[0] ?? '')),
    };
  });
}

/** The years of the roadmap's heading. */
export function seedPeriod(): { from: number; to: number } {
  const [, from, to] = /на период (\d{4}) – (\d{4}) гг/.exec(seedText('S0')) ?? [];

  return { from: Number(from), to: Number(to) };
}

function dueOf(text: string): unknown {
  const period = /^(\d{4}) ?[-–] ?(\d{4}) гг\.$/.exec(text);
  const once = /^([а-я]+) (\d{4}) г\.$/.exec(text);
  const window = /^([а-я]+) ?[-–] ?([а-я]+) (\d{4}) г\.$/.exec(text);
  const annualWindow = /^([а-я]+) ?[-–] ?([а-я]+), ежегодно (\d{4}) ?[-–] ?(\d{4}) гг\.$/.exec(text);
  const annualBy = /^ежегодно не позднее (\d+) ([а-я]+)$/.exec(text);

  if (period) return { kind: 'period', from: Number(period[1]), to: Number(period[2]) };
  if (once) return { kind: 'once', at: `${once[2]}-${month(once[1])}` };
  if (window) {
    return {
      kind: 'window',
      from: `${window[3]}-${month(window[1])}`,
      to: `${window[3]}-${month(window[2])}`,
    };
  }
  if (annualWindow) {
    const last = month(annualWindow[2]);

    return {
      kind: 'annualWindow',
      from: `${month(annualWindow[1])}-01`,
      to: `${last}-${LAST_DAYS[Number(last) - 1]}`,
      years: years(Number(annualWindow[3]), Number(annualWindow[4])),
    };
  }
  if (annualBy) {
    const { from, to } = seedPeriod();
    const by = `${month(annualBy[2])}-${annualBy[1]?.padStart(2, '0')}`;

    return { kind: 'annualBy', by, years: years(from, to), yearsStated: false };
  }

  return { unread: text };
}

/** «декабря» and «декабрь» differ in the last letter only. */
function month(name = ''): string {
  const index = MONTHS.findIndex((each) => each.slice(0, -1) === name.slice(0, -1));

  return String(index + 1).padStart(2, '0');
}

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
