import type { ExcelState } from '../../excelState';

/** The separators of numbers in Excel's language, as Windows has them. */
export function separatorsOf({ locale }: ExcelState): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);

  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: parts.find(({ type }) => type === 'group')?.value ?? '',
  };
}
