import type { ExcelHost } from '../host/excelHost';
import type { ShimOptions } from './shim/shimOptions';

/** What a host's page is told at start. */
export function shimOptionsOf({ book, state, profile }: ExcelHost): Omit<ShimOptions, 'transport'> {
  return {
    locale: state.locale,
    sets: profile.sets,
    settings: Object.fromEntries([...book.settings].map(([key, value]) => [key, JSON.stringify(value)])),
  };
}
