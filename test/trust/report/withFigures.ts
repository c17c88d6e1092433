import { AREAS, type Area, type TrustFigure } from '../figures';

/** The page with the figures of each area that has any in their place; other areas keep what they have. */
export function withFigures(page: string, figures: readonly TrustFigure[], measured: string): string {
  return AREAS.reduce((written, area) => {
    const own = figures.filter((figure) => figure.area === area);

    return own.length === 0 ? written : replaced(written, area, `${measured}\n\n${tableOf(own)}`);
  }, page);
}

/** Throws when the page has lost the place of an area. */
function replaced(page: string, area: Area, text: string): string {
  const opening = `<!-- ${area}: written by npm run trust -->`;
  const closing = `<!-- end of ${area} -->`;
  const begin = page.indexOf(opening);
  const end = page.indexOf(closing);

  if (begin < 0 || end < begin) throw new Error(`the page has no place for ${area} (${opening})`);

  return `${page.slice(0, begin)}${opening}\n\n${text}\n\n${page.slice(end)}`;
}

function tableOf(figures: readonly TrustFigure[]): string {
  const rows = figures.map(({ what, figure, doesNotProve }) => [what, figure, doesNotProve].map(cell));

  return [['what was done', 'what came of it', 'what it does not prove'], ['---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
