import { apiClient } from '../../../../addin/src/api/apiClient';
import { newFolder, run } from '../commands';

/* What somebody finds who has just installed: by way of the command itself, and its whole demonstration. */

describe('a first start', () => {
  it('has the demonstration’s submissions, and a second start does not send them again', async () => {
    const options = ['--json', '--port', '0', '--data', await newFolder()];
    const first = run('start', options);
    const { address, keys } = JSON.parse(await first.saying('\n'));
    const ledger = async (at: string) => {
      const answer = await apiClient(at, keys.operator)('readLedger', {
        params: { region: 'khabarovsk', year: '2024' },
      });

      return answer.kind === 'ok' ? answer.body : null;
    };
    const { received = 0, late } = (await ledger(address)) ?? {};
    const stopped = await first.stop();

    expect(stopped).toMatchObject({ code: 0, err: expect.stringMatching(/\[1\/8\] ХКИРО\n/) });
    expect({ received, late }).toEqual({ received: 29, late: 7 });

    const second = run('start', options);
    const again = JSON.parse(await second.saying('\n'));

    expect((await ledger(again.address))?.received).toBe(29);
    expect(await second.stop()).toMatchObject({ code: 0, err: '' });
  }, 120_000);
});
