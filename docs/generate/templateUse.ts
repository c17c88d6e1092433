import type { CalendarEntry, Region } from '../../shared/regions/region';
import type { Template } from '../../shared/templates/template';

const WHO = { municipality: 'муниципалитеты', organisation: 'организации', region: 'регион' };

/** In which regions the template is in use, by whom and by when: lines of a Markdown table, or one that says nowhere. */
export function templateUse({ key, settles }: Template, regions: readonly Region[]): readonly string[] {
  if (settles) return ['В каждом регионе, по желанию оператора, за любой год программы; срока нет.'];

  const used = regions.flatMap((region) => {
    const entry = region.calendar.find(({ template }) => template === key);

    return entry ? [lineOf(region, entry)] : [];
  });

  if (used.length === 0) return ['Пока ни в одном регионе.'];

  return ['| Регион | Кто | Срок | С какого года | Основание |', '| --- | --- | --- | --- | --- |', ...used];
}

function lineOf(
  region: Region,
  { reportedBy, due, obligation, from, period, source }: CalendarEntry,
): string {
  const [month, day] = due.split('-');
  const year = period === 'schoolYear' ? ' (за учебный год, который заканчивается в этом году)' : '';
  const cells = [
    region.name,
    reportedBy.map((kind) => WHO[kind]).join(', '),
    obligation === 'owed'
      ? `до ${day}.${month}${year}`
      : `не ждут; принимают до ${day}.${month} без опоздания`,
    String(from),
    source === null ? 'предложение' : `${source.document}, ${source.item}`,
  ];

  return `| ${cells.join(' | ')} |`;
}
