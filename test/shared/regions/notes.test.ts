import { regions } from '../../../shared/regions/regions';
import { plainWords, type SeedDocument, seedText } from './seedText';

/** Words that a note quotes, in the document it names. */
const QUOTED: readonly (readonly [string, SeedDocument, string])[] = [
  ['khabarovsk', 'S0', 'УТВЕРЖДЕН'],
  ['khabarovsk', 'S0', 'професси-ональная'],
  ['khabarovsk', 'S2', 'Рекомендовать'],
  ['khabarovsk', 'S4', 'Охват 100% муниципальных районов края'],
  ['khabarovsk', 'S4', '«Учитель – обучающийся «группы риска»'],
  ['irkutsk', 'S1', 'Прошли обучение 100 кураторов'],
  ['irkutsk', 'S1', 'Ежегодно 2021-2014 2 семинара'],
  ['irkutsk', 'S1', 'Не менее 100 участников'],
  ['irkutsk', 'S1', '20 участников (« 2023'],
  ['primorye', 'S3', '№ 789-а'],
  ['primorye', 'S3', 'Утвердить:'],
  ['primorye', 'S3', 'по внедрению'],
  ['primorye', 'S3', 'в срок до'],
  ['primorye', 'S3', 'январь 2022'],
  ['primorye', 'S3', 'Май, ежегодно'],
];

describe('the notes', () => {
  it.each(QUOTED)('of %s quote words of %s: %s', (key, document, words) => {
    const { notes } = regions.find((region) => region.key === key) ?? { notes: [] };
    const [quoted = ''] = words.split(' 2023');

    expect([seedText(document), plainWords(seedText(document))].join(' ')).toContain(words);
    expect(
      notes.some(
        ({ text, source }) =>
          source?.document === document && text.toLowerCase().includes(quoted.toLowerCase()),
      ),
    ).toBe(true);
  });

  it.each(regions)('of $key never repeat', ({ notes }) => {
    expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
  });
});
