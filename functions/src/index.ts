import { app } from '@azure/functions';
import { contract, OPERATION_NAMES } from '../../shared/contract/contract';
import { compose } from './compose';
import { readConfig } from './config';
import { registerRemoval } from './timers/removeOldRows';
import { registerSweep } from './timers/sweep';

const functions = compose(readConfig(process.env));

app.setup({ enableHttpStream: true });

for (const name of OPERATION_NAMES) {
  const route = contract[name];

  app.http(name, {
    methods: [route.method],
    // The routes have keys of their own kind; those of the platform would be a second lock.
    authLevel: 'anonymous',
    route: route.path,
    handler: functions.routes[name],
  });
}

app.http('preflight', {
  methods: ['OPTIONS'],
  authLevel: 'anonymous',
  route: '{*path}',
  handler: functions.preflight,
});

registerSweep(functions.store, functions.clock);
registerRemoval(functions.store, functions.clock);
