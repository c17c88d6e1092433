import { generateKeyPairSync } from 'node:crypto';
import { privateJwkSchema, signingKey } from '../../../../functions/src/receipts/signingKey';
import type { Store } from '../../../../functions/src/storage/store';
import type { Content } from '../../../../functions/src/usecases/push/content';
import type { Sheet } from '../../../../functions/src/usecases/push/findSheet';
import { keepRevision } from '../../../../functions/src/usecases/push/keepRevision';
import { makeReceipt } from '../../../../functions/src/usecases/push/makeReceipt';
import { canonicalise } from '../../../../shared/columns/canonicalise';
import type { Columns } from '../../../../shared/columns/columns';
import { contentHash } from '../../../../shared/columns/contentHash';
import { measuresOf } from '../../../../shared/measures/measuresOf';

const NOTHING_FOUND = { findings: [], counts: {}, errors: 0, warnings: 0, rulesRun: [], comparedWith: [] };

const key = signingKey(
  privateJwkSchema.parse(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
);

/** Keeps shared columns as a first revision as the functions would, whatever their checks say of them. */
export async function layDown(store: Store, sheet: Sheet, columns: Columns, now: Date): Promise<void> {
  const { address, region, template } = sheet;
  const canonical = canonicalise(columns);
  const templateVersion = template.version;
  const hash = await contentHash({
    template: template.key,
    templateVersion,
    columns: canonical,
    explanations: [],
  });
  const content: Content = {
    columns: canonical,
    explanations: [],
    contentHash: hash,
    sent: { template, columns: canonical },
  };
  const receipt = makeReceipt({
    address,
    template,
    revision: 1,
    sentBy: 'laid down',
    sentAt: now.toISOString(),
    late: false,
    restatement: null,
    body: { templateVersion, localChecks: {} },
    content,
    measures: measuresOf(template, canonical, region),
    outcome: NOTHING_FOUND,
    receipts: {},
  });
  const kept = await keepRevision(
    { store, signingKey: key },
    { sheet, content, receipt, idempotencyKey: hash.slice(0, 40), head: null, now },
  );

  if (!kept.ok || kept.value === null) throw new Error(`${template.key} was not laid down`);
}
