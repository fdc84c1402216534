import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

/** Serves the built site once for all workers, on a free port, until the last test has ended. */
export default async function serveBuiltSite() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  process.env['SITE_ADDRESS'] = `http://127.0.0.1:${server.port}`;
  return () => server.stop();
}
