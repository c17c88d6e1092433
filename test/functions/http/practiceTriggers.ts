import type { OperationName } from '../../../shared/contract/contract';
import { reporting } from '../usecases/reporting';
import { bodyOf, code } from '../usecases/sheets';
import type { TestApp, TestResponse } from '../usecases/testApp';
import { PRACTICE_CHOICE, routeRequest } from './routeRequest';

/** Nobody else sends practices of this year in the tests of refusals. */
const AT = { reporter: '08612000', year: 2020, template: 'practices' } as const;

/** How to be refused what concerns the bank of practices. */
export function practiceTriggers(app: () => TestApp) {
  const decide = async (name: OperationName, row: string): Promise<TestResponse> => {
    const { params } = routeRequest(name, { reporter: AT.reporter });

    return app().call(name, {
      key: await app().keyOf('operator'),
      params: { ...params, row },
      body: PRACTICE_CHOICE,
    });
  };

  return {
    practiceUnknown: (name: OperationName) => decide(name, code(98)),
    practiceChanged: async (name: OperationName) => {
      const row = {
        title: 'Практика',
        form: 'T_P',
        level: 'school',
        summary: 'Как устроена',
        selection: 'municipal',
      };
      const organisation = code(1, 'c');
      await reporting(app()).push(bodyOf('practices', [{ ...row, organisation }]), AT);

      return decide(name, code(0));
    },
  };
}
