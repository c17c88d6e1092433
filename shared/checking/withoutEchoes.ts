import type { Finding } from './finding';

/**
 * The findings of a check without those about cells that reading has already refused: such a cell counts as
 * blank, and «не заполнено» under «не читается» would only confuse. `read` is what reading the sheet found.
 */
export function withoutEchoes(read: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const refused = new Set(read.filter(({ severity }) => severity === 'error').map(cellOf));

  return checked.filter((finding) => finding.column === null || !refused.has(cellOf(finding)));
}

function cellOf({ row, column }: Finding): string {
  return JSON.stringify([row, column]);
}
