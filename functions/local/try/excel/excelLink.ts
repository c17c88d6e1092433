import type { CommandEnd, OfficeShim } from '../../../../test/excel-host/boot/shim/installShim';
import type { ShimOptions } from '../../../../test/excel-host/boot/shim/shimOptions';

/** What a frame of the pane finds in the page around it instead of Excel. */
export type ExcelLink = {
  /** What its Office is told at once. */
  readonly options: Omit<ShimOptions, 'transport'>;
  /** Answers come as JSON, to be read in the frame's own realm. */
  readonly transport: (dispId: number, params: unknown) => Promise<string>;
  /** The frame is ready to hear of events and commands. */
  readonly attach: (shim: OfficeShim) => void;
};

/** The page's side: a new link for each frame that asks. */
export type SvodExcel = { readonly connect: (frame: Window) => ExcelLink };

/** How a ribbon command ended, or that it did not. */
export type CommandOutcome = CommandEnd | null;

declare global {
  interface Window {
    /** The simulated Excel of the demonstration's page. */
    svodExcel?: SvodExcel;
  }
}
