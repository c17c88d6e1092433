import type { AttainmentState } from '../../measures/attainmentResult';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** What a state means of a number that can only grow while somebody has not reported. */
const lowerBound: Readonly<Record<AttainmentState, string>> = {
  attained: 'Факт не ниже цели года. Если отчитались не все, он может только вырасти.',
  notAttained: 'Отчитались все, от кого ждали числа, и факт ниже цели. Рядом указано, сколько ещё нужно.',
  noTarget: 'На этот год источник цели не называет. Она не вычислена по соседним годам.',
  noData: 'Нужных чисел никто не дал. Это не ноль.',
  incomplete: 'До цели пока не хватает, но отчитались не все: показано то, что уже сдано.',
  notApplicable: 'Считать нечего: так ответили все, от кого ждали числа.',
  attainedEarlier: 'Разовый результат получен в одном из прошлых лет и остаётся в силе.',
  hidden: 'Людей так мало, что по числу можно узнать человека. Число видит только оператор региона.',
};

/** Wording of the region's sheets of quantities promised and of coverage. */
export const targetSheets = {
  ladders: {
    name: 'Количественные',
    title: (region: string, year: number) =>
      `Количественные результаты дорожной карты: ${region}, ${year} год`,
    summary: (targets: number, attained: number) =>
      targets === 0
        ? 'На этот год дорожная карта количеств не называет.'
        : `Целей на этот год: ${targets}, из них достигнуто ${attained}.`,
    headings: {
      key: 'Код',
      item: 'Пункт',
      title: 'Что обещано',
      unit: 'Ед.',
      kind: 'Вид цели',
      counted: 'Как считается',
      from: 'Чьи данные',
      target: 'Цель',
      value: 'Факт',
      share: '% от цели',
      needed: 'Ещё нужно',
      state: 'Состояние',
      coverage: 'Отчитались',
      noData: 'Нет данных',
      previous: 'Год назад',
      change: 'Изменение',
      municipal: 'У муниципалитетов (сверка)',
      weakest: 'Точность',
    },
    unit: {
      people: 'чел.',
      events: 'мероприятий',
      records: 'записей',
      practices: 'практик',
      publications: 'публикаций',
    },
    kind: { min: 'не менее', count: 'число' },
    counted: { stock: 'на дату', flow: 'за год' },
    unstated: (counted: string) => `${counted} (по настройке)`,
    from: { region: 'только регион', everybody: 'все, кто ведёт' },
    source: (template: string, from: string) => `${template}: ${from}`,
    chart: { title: 'Выполнение целей года, %', share: '% от цели' },
    explanations: lowerBound,
    how: [
      'Факт — сумма чисел из принятых отчётов. «Не менее» и «число» достигнуты одинаково: когда факт не ниже цели.',
      '«На дату» — сколько записей в реестре этого года; «за год» — сколько из них начато в этом году. Мероприятия, обучение и публикации листа года — за год.',
    ],
    regional:
      'Региональное мероприятие и обучение считаются один раз, по отчёту самого региона. То, что о них написали муниципалитеты, стоит рядом для сверки и в факт не входит.',
    unstatedHow: (counted: string) =>
      `Источник не говорит, на дату или за год считать записи реестров. По настройке региона ${counted}.`,
  },
  coverage: {
    name: 'Охват',
    title: (region: string, year: number) => `Охват муниципалитетов и организаций: ${region}, ${year} год`,
    headings: {
      key: 'Код',
      title: 'Что охвачено',
      of: 'Считаются',
      target: 'Цель, %',
      numerator: 'Охвачено',
      denominator: 'Всего',
      value: 'Факт, %',
      gap: 'До цели, п. п.',
      needed: 'Ещё нужно',
      state: 'Состояние',
      coverage: 'Отчитались',
      notApplicable: 'Не применимо',
      noData: 'Нет данных',
      previous: 'Год назад, %',
      change: 'Изменение, п. п.',
      weakest: 'Точность',
    },
    of: { municipalities: 'муниципалитеты', organisations: 'организации' },
    explanations: {
      municipalities: lowerBound,
      organisations: {
        ...lowerBound,
        attained: 'Факт не ниже цели года, отчитались все, от кого ждали числа.',
        incomplete: 'Отчитались не все: показана доля у тех, кто дал оба числа. О цели пока не судят.',
      },
    },
    how: {
      municipalities:
        'Муниципалитет охвачен, когда в его мониторинге названо больше нуля организаций с программой. Не сдал или ответил «нет данных» — не охвачен.',
      organisations: 'Организации считаются у тех, кто дал оба числа: сколько их всего и сколько охвачено.',
    },
    missing: {
      municipalities: (title: string, count: number) =>
        `${title}: ${formatNumber(count)} ${plural(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')} — не ${plural(count, 'охвачен', 'охвачены', 'охвачены')} или нет сведений`,
      organisations: (title: string, count: number) =>
        `${title}: ${formatNumber(count)} ${plural(count, 'отчитывающийся', 'отчитывающихся', 'отчитывающихся')} — охвачены не все или нет сведений`,
    },
    allCovered: (title: string) => `${title}: охвачены все`,
    notSent: 'мониторинг не сдан',
    noData: 'нет данных',
    noProgramme: 'программ нет',
    some: (covered: number, total: number) => `${formatNumber(covered)} из ${formatNumber(total)}`,
  },
} as const;
