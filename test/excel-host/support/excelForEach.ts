import { type Booted, type BootOptions, bootInNode } from '../boot/bootInNode';

/** An Excel for each test of a describe block; the host must not have failed and all asked-for must be simulated. */
export function excelForEach(options: BootOptions = {}): () => Booted {
  let excel: Booted | null = null;

  beforeEach(async () => {
    excel = await bootInNode(options);
  });

  afterEach(() => {
    expect(excel?.host.bugs).toEqual([]);
    excel?.close();
  });

  return () => {
    if (!excel) throw new Error('Excel is there in tests only.');

    return excel;
  };
}

/** The code, message and place of the error a batch ends with. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: unknown; location: unknown }> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );

  if (typeof error !== 'object' || error === null || !('code' in error))
    throw error ?? new Error('It succeeded.');

  const debugInfo = 'debugInfo' in error ? error.debugInfo : null;
  const location =
    typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo
      ? debugInfo.errorLocation
      : null;

  return { code: error.code, location };
}
