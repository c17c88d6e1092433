import { serveSite } from '../static/serveSite';
import type { HostReply, HostRequest } from './messages';
import { startHost } from './startHost';
import { writeLine } from './writeLine';

/*
 * The process that hosts the function app: one app, since the library remembers its host. It is told by its
 * parent what to host, logs to standard error, and ends when the parent stops it or is gone.
 */
process.once('message', ({ site, ...request }: HostRequest) => {
  startHost({ ...request, log: writeLine, ...(site === null ? {} : { site: serveSite(site) }) }).then(
    ({ port, stop }) => {
      process.once('disconnect', () => void stop().then(() => process.exit(0)));
      reply({ ok: true, port });
    },
    // The library's inner server may be open already and would keep the process.
    (error: unknown) => reply(toFailure(error), () => process.exit(1)),
  );
});

function reply(message: HostReply, sent: () => void = () => undefined): void {
  process.send?.(message, sent);
}

function toFailure(error: unknown): HostReply {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;

  if (code === 'EADDRINUSE') return { ok: false, reason: 'portTaken', message };
  if (code === 'MODULE_NOT_FOUND') return { ok: false, reason: 'bundleMissing', message };

  return { ok: false, reason: 'failed', message };
}
