import { personNameIn } from '../../../../shared/checking/personNames/personNameIn';
import { WITH_PERSON, WITHOUT_PERSON } from './heldOut';
import { CERTAIN, NOBODY, POSSIBLE } from './labelled';

/** In ms. What grows with the square of the text takes minutes; a loaded machine takes a second. */
const PATIENCE = 10_000;

describe('personNameIn over a labelled list', () => {
  it.each(CERTAIN)('finds the person in «%s»', (text) => {
    expect(personNameIn(text)).toBe('certain');
  });

  it.each(POSSIBLE)('finds who may be a person in «%s»', (text) => {
    expect(personNameIn(text)).toBe('possible');
  });

  it.each(NOBODY)('lets «%s» pass', (text) => {
    expect(personNameIn(text)).toBeNull();
  });
});

describe('personNameIn over texts it was not made for', () => {
  const found = (texts: readonly string[]) => texts.filter((text) => personNameIn(text) !== null);

  it('finds six persons of seven', () => {
    expect(found(WITH_PERSON).length / WITH_PERSON.length).toBeGreaterThanOrEqual(0.85);
  });

  it('is right nine times of ten when it finds one', () => {
    const right = found(WITH_PERSON).length;

    expect(right / (right + found(WITHOUT_PERSON).length)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('personNameIn under attack', () => {
  it.each([
    ['Latin doubles', 'Ивaнов И. О.'],
    ['a soft hyphen', 'Ива\u00adнов И. О.'],
    ['no-break spaces', 'Иванов\u00a0И.\u00a0О.'],
    ['several spaces', 'Иванов   Иван   Иванович'],
    ['stress marks', 'Ива\u0301нов Ива\u0301н Ива\u0301нович'],
    ['a line break', 'Иванов\nИван Иванович'],
  ])('sees through %s', (_, text) => {
    expect(personNameIn(text)).toBe('certain');
  });

  it.each([
    ['one long word', 'Иванов'.repeat(20_000)],
    ['many capitals', 'А Б '.repeat(20_000)],
    ['many initials', 'И.'.repeat(50_000)],
    ['many genitives', `им. ${'ого '.repeat(30_000)}`],
    ['many spaces', `Иван${' '.repeat(100_000)}`],
  ])('is quick with %s', (_, text) => {
    const began = performance.now();

    expect(personNameIn(text)).toBeNull();
    expect(performance.now() - began).toBeLessThan(PATIENCE);
  });
});
