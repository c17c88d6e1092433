import { hasHealthWord } from '../../../shared/checking/hasHealthWord';

/** In ms. What grows with the square of the text takes minutes; a loaded machine takes a second. */
const PATIENCE = 10_000;

describe('hasHealthWord', () => {
  it.each([
    'инвалид',
    'Дети-инвалиды',
    'ребёнок с ОВЗ',
    'ОВЗ.',
    'поставлен диагноз',
    'часто болеет: заболевание почек',
    'после болезни',
    'Эпилепсия',
    'аутизм',
    'умственная отсталость',
    'умственно отсталый',
    'ЗПР, ДЦП',
    'ВИЧ-инфицирован',
    'мать больна',
    'слабовидящий ученик',
    'беременна',
  ])('finds one in «%s»', (text) => {
    expect(hasHealthWord(text)).toBe(true);
  });

  it.each([
    '',
    'здоровый образ жизни',
    'профилактика наркомании',
    'экскурсия в больницу',
    'диагностика интересов',
    'спидкубинг',
    'спид-тест',
    'вичуга',
    'болельщики',
    'безболезненный переход',
    'совзаимодействие',
    'неинвалидный',
    'умственный труд',
    'отставание по математике',
    'психология общения',
  ])('lets «%s» pass', (text) => {
    expect(hasHealthWord(text)).toBe(false);
  });
});

describe('hasHealthWord under attack', () => {
  it.each([
    ['Latin doubles', 'ребёнок с OB3'.replace('3', 'З')],
    ['capital letters', 'ИНВАЛИД'],
    ['a soft hyphen', 'инва\u00adлид'],
    ['a stress mark', 'инвали\u0301д'],
    ['a no-break space', 'умственно\u00a0отсталый'],
  ])('sees through %s', (_, text) => {
    expect(hasHealthWord(text)).toBe(true);
  });

  it.each([
    ['one long word', 'инвали'.repeat(20_000)],
    ['many beginnings', 'умственно '.repeat(10_000)],
    ['many spaces', `умственно${' '.repeat(100_000)}`],
  ])('is quick with %s', (_, text) => {
    const began = performance.now();

    expect(hasHealthWord(text)).toBe(false);
    expect(performance.now() - began).toBeLessThan(PATIENCE);
  });
});
