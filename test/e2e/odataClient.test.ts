import { OData } from '@odata/client';
import { bodyOf, code } from '../functions/usecases/sheets';
import { startSvod, type TestSvod } from '../helpers/host';

/** An entity as the client hands it out. */
type Entity = Readonly<Record<string, string | number | null>>;

let svod: TestSvod;
let all: readonly Entity[];

const root = () => `${svod.address}/api/regions/khabarovsk/odata/`;

function clientOf(password: string, headers: Readonly<Record<string, string>> = {}) {
  return OData.New4({
    serviceEndpoint: root(),
    credential: { username: 'excel', password },
    commonHeaders: { ...headers },
  });
}

/** The client's own type of an answer knows no link to the next page. */
function pageOf(answer: { readonly value?: unknown }): {
  readonly value: readonly Entity[];
  readonly next: string;
} {
  // Safe: what the feed answers is what these tests look at.
  const { value, '@odata.nextLink': next = '' } = answer as {
    readonly value: readonly Entity[];
    readonly '@odata.nextLink'?: string;
  };

  return { value, next };
}

beforeAll(async () => {
  svod = await startSvod({ clock: '2024-11-25T03:00:00.000Z' });

  const organisations = [{ rowCode: code(1, 'c') }];
  const answer = await fetch(
    `${svod.address}/api/regions/khabarovsk/years/2024/templates/organisations/reporters/08701000`,
    {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${svod.keys.reporter}`,
        'content-type': 'application/json',
        'if-none-match': '*',
        'idempotency-key': 'odata-client-1',
      },
      body: JSON.stringify(bodyOf('organisations', organisations)),
    },
  );
  if (answer.status !== 201) throw new Error(`not taken in: ${answer.status} ${await answer.text()}`);

  all = await clientOf(svod.keys.operator).getEntitySet<Entity>('Facts').query();
}, 60_000);

afterAll(() => svod.stop());

describe('an OData client that knows nothing of Svod', () => {
  test('lists the facts', () => {
    expect(all.length).toBeGreaterThan(2);
    expect(all[0]).toMatchObject({ Region: 'khabarovsk', Year: 2024, Reporter: '08701000' });
  });

  test('filters, selects and limits what it loads', async () => {
    const client = clientOf(svod.keys.operator);
    const wanted = all.filter(({ Cut, Value }) => Cut === '' && typeof Value === 'number' && Value >= 1);
    const options = client
      .newOptions()
      .filter(client.newFilter().property('Cut').eq("''").property('Value').ge(1))
      .select(['Key', 'Value'])
      .top(2);
    const facts = await client.getEntitySet<Entity>('Facts').query(options);

    expect(facts).toEqual(wanted.slice(0, 2).map(({ Key, Value }) => ({ Key, Value })));
  });

  test('counts, and finds one by its key', async () => {
    const facts = clientOf(svod.keys.operator).getEntitySet<Entity>('Facts');

    expect(await facts.count()).toBe(all.length);
    expect(await facts.retrieve(String(all[1]?.Key))).toMatchObject(all[1] ?? {});
  });

  test('comes to every fact page by page', async () => {
    const client = clientOf(svod.keys.operator, { Prefer: 'odata.maxpagesize=2' });
    const paged: Entity[] = [];
    let collection = 'Facts';

    while (collection !== '') {
      const page = pageOf(await client.newRequest({ collection, method: 'GET' }));
      paged.push(...page.value);
      collection = page.next.replace(root(), '');
    }

    expect(paged).toEqual(all);
  });

  test('is told in words of OData what it may not do', async () => {
    const client = clientOf(svod.keys.operator);
    const options = client.newOptions().expand('Reporter');

    await expect(client.getEntitySet('Facts').query(options)).rejects.toThrow(/OData/);
    await expect(clientOf(svod.keys.reporter).getEntitySet('Facts').query()).rejects.toThrow();
  });

  test('reads the description and the dimensions', async () => {
    const client = clientOf(svod.keys.analyst);
    const metadata = String(await client.newRequest({ collection: '$metadata', method: 'GET' }));
    const service = await client.newRequest<Entity>({ collection: '', method: 'GET' });
    const regions = await client.getEntitySet<Entity>('Regions').query();

    expect(metadata).toContain('<EntityType Name="Fact">');
    expect((service.value ?? []).map(({ url }) => url)).toContain('Facts');
    expect(regions).toMatchObject([{ Key: 'khabarovsk', Title: expect.any(String) }]);
  });
});
