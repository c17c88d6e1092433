import { plural } from '../plural';

/** A place where what was stated and what was computed differ. */
type Difference = { readonly path: string; readonly given: string; readonly computed: string };

/** What a verification found: where it is, as the line begins. */
export const verifyFaults = {
  receipt: 'квитанция не подписана ключом, которым проверяем: изменена, чужая или не квитанция',
  stated: 'запись расходится с подписанной квитанцией',
  content: 'строки не те, за которые выдана квитанция',
  measures: 'строки складываются не в те итоги, что в квитанции',
  damaged: 'строки или запись повреждены и не читаются',
  gap: 'в нумерации версий пропуск',
  unknown: 'файл не проверен: такого раздела в этой версии Свода нет, проверьте той, которой сделана копия',
  head: 'последняя версия — не та, что числится текущей',
  attainment: 'достижение, посчитанное заново, расходится с записанным',
} as const;

/** What `npm run backup`, `restore` and `verify` print. */
export const backup = {
  written: (folder: string, files: number, entities: number) =>
    `Копия записана: ${folder} (${files} ${plural(files, 'файл', 'файла', 'файлов')}, ` +
    `${entities} ${plural(entities, 'запись', 'записи', 'записей')}).`,
  keep: 'В копии нет ключа подписи. Храните его отдельно (файл signing-key.json или настройка SVOD_SIGNING_KEY): без него новые квитанции не подписать.',
  restored: (written: number, present: number) =>
    `Восстановлено: ${written} ${plural(written, 'запись', 'записи', 'записей')}` +
    (present === 0 ? '.' : `, ещё ${present} уже ${plural(present, 'была', 'были', 'было')} на месте.`),
  verified: (revisions: number, contents: number, years: number) =>
    `Проверено: ${revisions} ${plural(revisions, 'версия', 'версии', 'версий')} (со строками ${contents}), ` +
    `достижение за ${years} ${plural(years, 'год', 'года', 'лет')}.`,
  sound: 'Расхождений нет.',
  faults: (count: number) =>
    `Найдено ${count} ${plural(count, 'расхождение', 'расхождения', 'расхождений')}:`,
  fault: (where: string, kind: keyof typeof verifyFaults, difference?: Difference) =>
    `  ${where}: ${verifyFaults[kind]}` +
    (difference === undefined
      ? ''
      : ` (${difference.path}: записано ${shown(difference.given)}, получается ${shown(difference.computed)})`),
  more: (count: number) => `  … и ещё ${count}`,
  ownKeys:
    'Подпись проверена ключом из самой копии: это показывает, что копия цела, но не чья она. Открытый ключ вашей службы — по адресу …/api/jwks.json, укажите его файл: --keys jwks.json',
} as const;

/** Long values are cut: the line is read by a person. */
function shown(value: string): string {
  if (value === '') return '—';

  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
