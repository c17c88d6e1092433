import { startAzurite as start } from '../../functions/local/azurite';

/**
 * A table service in memory on a free port, for one test file: start it in `beforeAll`, stop it in
 * `afterAll`. Ready when this resolves.
 */
export async function startAzurite(): Promise<{ connectionString: string; stop: () => Promise<void> }> {
  const { connectionString, stop } = await start(null);

  return { connectionString, stop };
}
