import type { ShimOptions } from './shimOptions';

/** Office's own number of Excel, and how much of the document an add-in may change (0: all). */
const EXCEL = 1;
const READ_WRITE = 0;
/** The pane was opened by the user, not inserted just now. */
const OPENED = 2;

/** Office's internal error. */
const FAILED = 5001;

/** Our own number, by which the host is handed saved document settings. */
const SAVE_SETTINGS = -1;

/** Colours of Office's themes as the library reads them: red in the highest of three bytes. */
const THEMES = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
  },
  dark: {
    bodyForegroundColor: 0xf0f0f0,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x0a0a0a,
  },
} as const;

/** What `window.external.GetContext()` gives: all of it is read synchronously at start. */
export function officeContext({ locale, sets, settings, theme = 'light', transport }: ShimOptions) {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => '{11111111-2222-3333-4444-555555555555}',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.14332.20145',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\work\\Book1.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    // The library keeps document settings under this id: the same one twice would show old settings.
    GetInstanceId: () => `instance-${Math.random().toString(36).slice(2)}`,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => documentSettings(settings, transport),
  };
}

/** The document's settings: read at start, written as a whole. */
function documentSettings(initial: ShimOptions['settings'], transport: ShimOptions['transport']) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(initial)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], done: (status: number) => void) {
      const saved = Object.fromEntries(Array.from(keys, (key, index) => [key, values[index] ?? 'null']));

      transport(SAVE_SETTINGS, saved).then(
        (reply) => done(typeof reply === 'number' ? reply : 0),
        () => done(FAILED),
      );
    },
    RefreshAsync(done: (status: number) => void) {
      setTimeout(() => done(0), 0);
    },
  };
}
