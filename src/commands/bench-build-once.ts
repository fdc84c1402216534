import { build } from 'astro';

/**
 * Builds the site of the folder that the command names, and prints how long that took, and how much memory this
 * process held at its highest. A process of its own, because memory of an earlier build would count.
 */
const [, , root = '.'] = process.argv;
const start = performance.now();
await build({ root, cacheDir: `${root}/.cache`, vite: { cacheDir: `${root}/.cache/vite` }, logLevel: 'error' });
const seconds = (performance.now() - start) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify({ seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }));
