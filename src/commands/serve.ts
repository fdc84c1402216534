import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dev, preview } from 'astro';
import { BASE } from './built-pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Astro moves on to the next free port when this one is taken. */
const SERVER = { port: 4321 };

async function serve(mode: string | undefined) {
  if (mode === 'dev') {
    const { address, stop } = await dev({ root: ROOT, server: SERVER });
    return { port: address.port, stop };
  }
  if (mode !== 'preview') throw new Error('Say what to serve: "serve.ts dev" or "serve.ts preview".');
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('There is no built site: run "npm run build" first.');
  return preview({ root: ROOT, server: SERVER });
}

try {
  const { port, stop } = await serve(process.argv[2]);
  console.log(`Sole to Spine: http://localhost:${port}${BASE}\nStop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
