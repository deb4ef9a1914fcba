// The vendor's own SDK, unmodified, on the emulated library. Arguments: address of the API, id of the drive.
import { Client, LargeFileUploadTask, FileUpload, PageIterator } from '@microsoft/microsoft-graph-client';
import { strict as assert } from 'node:assert';

const [api, drive] = process.argv.slice(2);
const address = new URL(api);
const client = Client.init({
  baseUrl: `${address.protocol}//${address.host}/`,
  defaultVersion: 'v1.0',
  // The second name is where pre-authenticated addresses lead.
  customHosts: new Set([address.hostname]),
  authProvider: (done) => done(null, 'token-1'),
});
const root = `/drives/${drive}/root`;

const folder = await client.api(`${root}/children`).post({ name: 'Xã Tân Phú', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' });
await assert.rejects(
  client.api(`${root}/children`).post({ name: 'XÃ TÂN PHÚ', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' }),
  (refused) => refused.statusCode === 409 && refused.code === 'nameAlreadyExists',
);

const small = await client.api(`/drives/${drive}/items/${folder.id}:/${encodeURIComponent('Kế hoạch 100% #1.txt')}:/content`).put('một');
const read = await client.api(`/drives/${drive}/items/${small.id}/content`).responseType('text').get();
assert.equal(read, 'một');

const bytes = new Uint8Array(700_000).map((_, index) => (index * 31) % 251);
const session = await LargeFileUploadTask.createUploadSession(client, `/drives/${drive}/items/${folder.id}:/lon.bin:/createUploadSession`, {
  item: { '@microsoft.graph.conflictBehavior': 'replace' },
});
const task = new LargeFileUploadTask(client, new FileUpload(bytes.buffer, 'lon.bin', bytes.length), session, { rangeSize: 327_680 });
const uploaded = await task.upload();
assert.equal(uploaded.responseBody.size, bytes.length);

const names = [];
const page = await client.api(`/drives/${drive}/items/${folder.id}/children`).top(1).get();
await new PageIterator(client, page, (item) => names.push(item.name) > 0).iterate();
assert.deepEqual(names.sort(), ['Kế hoạch 100% #1.txt', 'lon.bin']);

const renamed = await client.api(`/drives/${drive}/items/${small.id}`).header('If-Match', small.eTag).patch({ name: 'Kế hoạch.txt' });
await assert.rejects(
  client.api(`/drives/${drive}/items/${small.id}`).header('If-Match', small.eTag).patch({ name: 'khác.txt' }),
  (refused) => refused.statusCode === 412,
);
assert.equal(renamed.name, 'Kế hoạch.txt');
await client.api(`/drives/${drive}/items/${small.id}`).delete();
const delta = await client.api(`${root}/delta`).get();
assert.ok(delta['@odata.deltaLink']);
assert.deepEqual([...new Set(delta.value.filter((item) => item.file).map((item) => item.name))], ['lon.bin']);
console.log('done');
