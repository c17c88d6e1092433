import { installShim, type OfficeShim } from './installShim';
import type { ShimOptions } from './shimOptions';

declare global {
  interface Window {
    /** The page's Excel in another process (bootInPage.ts); answers come as JSON. */
    excelHost?: {
      readonly options: Omit<ShimOptions, 'transport'>;
      readonly execute: (dispId: number, params: unknown) => Promise<string>;
    };
    /** What the page's Excel does to it. */
    officeShim?: OfficeShim;
  }
}

const { excelHost } = window;

if (excelHost)
  window.officeShim = installShim(window, {
    ...excelHost.options,
    transport: async (dispId, params) => JSON.parse(await excelHost.execute(dispId, params)),
  });
