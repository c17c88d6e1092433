import { formatDate } from '../formatDate';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Wording of the analytic report and of a municipality's final report, in Russian. */
export const reports = {
  headings: { number: '№', text: 'Что установлено', value: 'Число', source: 'Источник' },
  asOf: (instant: string) => `По данным, принятым на ${instant}.`,
  percent,
  count: (value: number) => formatNumber(value),
  day: (iso: string) => formatDate(iso),
  receipts: (count: number) =>
    `${formatNumber(count)} ${plural(count, 'квитанция', 'квитанции', 'квитанций')}`,
  receiptsOf: (count: number, of: number) => `квитанции: ${formatNumber(count)} из ${formatNumber(of)}`,
  receipt: (id: string) => `квитанция ${id}`,
  sheet: (name: string) => `лист «${name}»`,
  profile: 'профиль региона',

  analytic: {
    name: 'АналитическийОтчёт',
    title: (region: string, year: number) =>
      `Аналитический отчёт о внедрении целевой модели наставничества: ${region}, ${year} год`,
    prepared: (by: string) => `Подготовил: ${by}.`,
    parts: {
      submission: 'Охват и сдача отчётов',
      indicators: 'Показатели и цели года',
      ladders: 'Количественные показатели дорожной карты',
      roadmap: 'Исполнение дорожных карт',
      changes: 'Изменения к прошлому году',
      advice: 'Кто отстаёт и что кому рекомендовано',
      unknown: 'Что неизвестно',
      notes: 'Что в источниках обрезано, расходится или не сказано',
      how: 'Как посчитано',
    },
    submission: {
      received: (received: number, expected: number) =>
        `${plural(received, 'Сдан', 'Сдано', 'Сдано')} ${formatNumber(received)} ${plural(received, 'отчёт', 'отчёта', 'отчётов')} из ${formatNumber(expected)}.`,
      late: (late: number) => `С опозданием ${plural(late, 'принят', 'принято', 'принято')} ${late}.`,
      overdue: (count: number) => `Просрочено: ${count}.`,
      waiting: (count: number) => `Срок ещё не прошёл: ${count}.`,
      exempt: (count: number) => `Не ждут по освобождению: ${count}.`,
      closed: (day: string) => `Год закрыт ${day}.`,
      complete: (count: number, of: number) =>
        `Всё, что ${plural(count, 'должен, сдал', 'должны, сдали', 'должны, сдали')} ${count} из ${of}.`,
      silent: (names: readonly string[]) => `Ни одного отчёта нет от: ${names.join('; ')}.`,
      template: (name: string, received: number, of: number, due: string) =>
        `«${name}»: ${plural(received, 'сдал', 'сдали', 'сдали')} ${received} из ${of}; срок ${formatDate(due)}.`,
      coverage: (title: string, part: string, of: string, share: string, target: string | null) =>
        `${title}: ${part} из ${of} (${share})${target === null ? '; цель не задана' : `, цель ${target}`}.`,
      coverageUnknown: (title: string) => `${title}: нужных чисел никто не дал.`,
    },
    indicators: {
      summary: (year: number, of: number, attained: number, missed: number, open: number) =>
        `Цель на ${year} год есть у ${of} ${plural(of, 'показателя', 'показателей', 'показателей')}: достигнуто — ${attained}, не достигнуто — ${missed}, судить рано (данные неполные или их нет) — ${open}.`,
      noTargets: (year: number) =>
        `Источники не называют ни одной цели на ${year} год, поэтому о достижении не судят: показан только факт.`,
      share: (key: string, title: string, share: string, part: string, of: string) =>
        `${key}. ${title}: ${share} (${part} из ${of}).`,
      reached: (target: string) => `Цель ${target} достигнута.`,
      missed: (target: string, gap: string, needed: string) =>
        `Цель ${target} не достигнута: не хватает ${gap} п. п., то есть ${needed}.`,
      partial: (target: string, gap: string) =>
        `Цель ${target}; до полных данных о ней не судят (сейчас ${gap} п. п. к цели).`,
      noTarget: 'Цель на этот год не задана.',
      unknown: (key: string, title: string) => `${key}. ${title}: нужных чисел никто не дал.`,
      notApplicable: (key: string, title: string) => `${key}. ${title}: считать не из кого.`,
      flag: (key: string, title: string, isDone: boolean, year: number | null) =>
        `${key}. ${title}: ${isDone ? 'да' : 'нет'}${year === null ? '' : `, выполнено в ${year} году`}.`,
      repeated: (count: number) =>
        `${count} ${plural(count, 'предприятие названо', 'предприятия названы', 'предприятий названы')} не один раз и ${plural(count, 'учтено', 'учтены', 'учтены')} однажды.`,
      weakest: {
        exact: '',
        estimate: 'Среди слагаемых есть оценки.',
        preliminary: 'Среди слагаемых есть предварительные числа.',
      },
    },
    ladders: {
      summary: (year: number, of: number, attained: number) =>
        `На ${year} год дорожная карта называет ${of} ${plural(of, 'количественную цель', 'количественные цели', 'количественных целей')}; достигнуто — ${attained}.`,
      line: (title: string, value: string, counted: 'stock' | 'flow') =>
        `${title}: ${value} (${counted === 'stock' ? 'состояние на дату' : 'за год'}).`,
      reached: (target: string) => `Цель ${target} достигнута.`,
      missed: (target: string, needed: string) => `Цель ${target}, не хватает ${needed}.`,
      partial: (target: string, needed: string) =>
        `Цель ${target}, пока не хватает ${needed}: отчитались не все.`,
      noTarget: 'На этот год цель не названа.',
      unknown: (title: string) => `${title}: нужных чисел никто не дал.`,
      municipal: (value: string) => `Муниципалитеты сообщили о ${value}; в сумму это не входит.`,
    },
    roadmap: {
      summary: (title: string, of: number, done: number, overdue: number) =>
        `«${title}»: в этом году ${of} ${plural(of, 'пункт', 'пункта', 'пунктов')}; исполнено всеми — ${done}, просрочено хотя бы у одного — ${overdue}.`,
      none: (title: string) => `«${title}»: на этот год пунктов нет.`,
      absent: 'Дорожной карты среди источников нет.',
      item: (number: string, title: string) => `Пункт ${number}. ${title}.`,
      states: (parts: readonly string[]) => `${parts.join(', ')}.`,
      state: {
        done: (count: number, of: number) => `исполнили ${count} из ${of}`,
        doneLate: (count: number) => `с опозданием ${count}`,
        inWork: (count: number) => `в работе у ${count}`,
        notStarted: (count: number) => `не начато у ${count}`,
        overdue: (count: number) => `просрочено у ${count}`,
        silent: (count: number) => `срок прошёл, сведений нет от ${count}`,
        notApplicable: (count: number) => `не применимо у ${count}`,
        noData: (count: number) => `нет сведений от ${count}`,
      },
      nobody: 'Сведений об исполнении здесь никто не сдаёт.',
      due: (day: string) => `Срок ${formatDate(day)}.`,
      noDue: 'Срок источником не назван.',
    },
    changes: {
      none: (year: number) => `Сравнить не с чем: чисел за ${year} год нет.`,
      share: (key: string, title: string, now: string, year: number, before: string, by: string) =>
        `${key}. ${title}: ${now} против ${before} в ${year} году (${by}).`,
      ladder: (title: string, now: string, year: number, before: string, by: string) =>
        `${title}: ${now} против ${before} в ${year} году (${by}).`,
      points: (by: string) => `${by} п. п.`,
      same: 'без изменений',
      incomplete: (keys: readonly string[]) =>
        `Отчитались не все, состав отчитавшихся в два года может быть разным, поэтому судить об изменении рано: ${keys.join(', ')}.`,
    },
    advice: {
      none: 'Рекомендовать нечего: всё сдано, цели года достигнуты.',
      summary: (count: number, reporters: number) =>
        `${plural(count, 'Подготовлена', 'Подготовлены', 'Подготовлено')} ${formatNumber(count)} ${plural(count, 'рекомендация', 'рекомендации', 'рекомендаций')} для ${reporters} ${plural(reporters, 'получателя', 'получателей', 'получателей')}.`,
      line: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
      /** The same for several. */
      lineOf: (names: readonly string[], parts: readonly string[]) =>
        `${parts.join('; ')} — у ${names.length} из них: ${names.join('; ')}.`,
      kinds: {
        overdue: (names: readonly string[]) =>
          `не ${plural(names.length, 'сдан', 'сданы', 'сданы')} в срок ${quoted(names)}`,
        missing: (names: readonly string[]) =>
          `ещё ${plural(names.length, 'ожидается', 'ожидаются', 'ожидаются')} ${quoted(names)}`,
        roadmap: (items: readonly string[]) =>
          `${plural(items.length, 'просрочен пункт', 'просрочены пункты', 'просрочены пункты')} ${items.join(', ')}`,
        incomplete: (keys: readonly string[]) => `неполные числа у ${indicators(keys)}`,
        noData: (keys: readonly string[]) => `нет данных для ${indicators(keys)}`,
        belowTarget: (keys: readonly string[]) =>
          `ниже цели ${plural(keys.length, 'показатель', 'показатели', 'показатели')} ${keys.join(', ')}`,
        coverage: (titles: readonly string[]) => `не достигнут охват: ${quoted(titles)}`,
        ladder: (titles: readonly string[]) => `мало внесено: ${quoted(titles)}`,
        fell: (keys: readonly string[]) => `спад ${indicators(keys)}`,
      },
    },
    unknown: {
      noTarget: (year: number, keys: readonly string[]) =>
        `Цель на ${year} год не названа: ${keys.join(', ')}.`,
      targetYears: (years: readonly number[]) =>
        `Цели названы только на ${years.join(', ')} ${plural(years.length, 'год', 'годы', 'годы')}; для других лет они не вычислены.`,
      noData: (keys: readonly string[]) => `Нужных чисел никто не дал: ${keys.join(', ')}.`,
      incomplete: (keys: readonly string[]) => `Отчитались не все: ${keys.join(', ')}.`,
      unexpected: (count: number) =>
        `${count} ${plural(count, 'отчёт прислан', 'отчёта прислано', 'отчётов прислано')} теми, кого нет в списке; в числах ${plural(count, 'он не учтён', 'они не учтены', 'они не учтены')}.`,
    },
    how: {
      lines: [
        'Доля — сумма числителей, делённая на сумму знаменателей у тех, кто дал оба числа. Проценты не усредняются.',
        'Показатели разных уровней (школы, доп. образование, СПО) не складываются: один ребёнок может быть в двух.',
        '«Нет данных» и «не применимо» нулём не считаются; где отчитались не все, о цели не судят.',
        'Показатели, названные только обозначением, расшифрованы в части «Показатели и цели года».',
        'Региональные мероприятия и обучение считаются один раз, по сведениям региона.',
        'Номера квитанций — на листе «Квитанции».',
      ],
      documents: (titles: readonly string[]) =>
        `${plural(titles.length, 'Документ-источник', 'Документы-источники', 'Документы-источники')}: ${titles.join('; ')}`,
      settings: (parts: readonly string[]) =>
        `Настройки региона, которых источники не задают: ${parts.join('; ')}.`,
    },
  },

  final: {
    name: 'ИтоговыйОтчёт',
    title: (reporter: string, year: number) =>
      `Итоговый отчёт о реализации программ наставничества: ${reporter}, ${year} год`,
    schoolYear: (from: number, to: number) =>
      `Отчёты организаций — за учебный год ${from}/${to}, остальное — за ${to} год.`,
    parts: {
      organisations: 'Что сообщили организации',
      mentors: 'Реестры наставников',
      lists: 'Практики, мероприятия, публикации, награды, документы',
      monitoring: 'Показатели муниципалитета',
      roadmap: 'Исполнение дорожной карты',
      advice: 'Что осталось сделать',
    },
    missing: (count: number) =>
      `без ${count} ${plural(count, 'организации', 'организаций', 'организаций')}, где нет данных`,
    extra: { mentors: 'Наставников в отчётах организаций', mentees: 'Наставляемых в отчётах организаций' },
    mentors: {
      all: 'Наставников всего',
      teachers: 'Наставники-педагоги',
      pupils: 'Наставники-обучающиеся (школьники и студенты)',
    },
    records: (count: number) => `${formatNumber(count)} ${plural(count, 'запись', 'записи', 'записей')}`,
    lists: {
      practices: 'Практик в банке',
      presented: 'Практик представлено',
      events: 'Мероприятий и конкурсов',
      participants: 'Участников мероприятий',
      publications: 'Публикаций',
      awards: 'Наград',
      documents: 'Документов и актов действует',
      programmes: 'Программ наставничества',
    },
    share: (key: string, title: string) => `${key}. ${title}`,
    target: (target: string | null) => (target === null ? 'цель не задана' : `цель ${target}`),
    item: (number: string, title: string) => `Пункт ${number}. ${title}`,
    itemState: {
      done: 'исполнен',
      doneLate: 'исполнен с опозданием',
      inWork: 'в работе',
      notStarted: 'не начат',
      overdue: 'просрочен',
      silent: 'срок прошёл, сведений нет',
      notApplicable: 'не применимо',
      noData: 'нет сведений',
    },
    due: (day: string) => `срок ${formatDate(day)}`,
    doneOn: (day: string) => `исполнен ${formatDate(day)}`,
    notSent: 'не сдано',
    noNumber: 'нет данных',
    nothingLeft: 'Всё сдано и исполнено.',
    how: [
      'Суммы по организациям складывает Свод из мониторинга по организациям; организации без числа в сумму не входят.',
      'Человек с двумя записями в реестре — один наставник и две записи.',
      'Дорожная карта — те пункты, срок которых приходится на этот год.',
    ],
    howTitle: 'Как посчитано',
  },
};

function percent(value: number): string {
  return `${formatNumber(value)}\u00a0%`;
}

function indicators(keys: readonly string[]): string {
  return `${plural(keys.length, 'показателя', 'показателей', 'показателей')} ${keys.join(', ')}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
