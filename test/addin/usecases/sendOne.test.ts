import { apiClient } from '../../../addin/src/api/apiClient';
import { sendOne } from '../../../addin/src/usecases/sending/sendOne';
import { citySheet } from '../../trust/once/deeds/citySheet';
import { refusal, type Service, startService } from '../api/service';

let service: Service;
let status: number;

beforeAll(async () => {
  service = await startService(() => ({
    status,
    body: refusal(status === 503 ? 'storeAway' : 'internal', status === 503 ? { retryAfterSeconds: 5 } : {}),
  }));
});

afterAll(() => service.stop());

describe('a service that fails while it takes a sheet in', () => {
  test.each([500, 503])('%i is no refusal: the sheet may have been taken in', async (failed) => {
    status = failed;
    const api = apiClient(service.address, 'svod_key', async () => undefined);
    const { end } = await sendOne(api, citySheet());

    expect(end).toMatchObject({ kind: 'interrupted', error: { message: expect.any(String) } });
  });
});
