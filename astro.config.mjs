import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { leanDocuments } from './src/build/lean-documents.ts';

/** How modules reach browsers: what every tool needs comes as one, and none carries a list of what to fetch along with late ones. */
const LEAN_MODULES = {
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: 'base', test: /node_modules\/preact\/|tools\/shared\/(use-late|late-words|LatePart|use-fragment|Drawn)/ }] },
    },
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://sole-to-spine.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), leanDocuments()],
  markdown: { syntaxHighlight: false },
  // 'jsx', the default, joins inline elements over line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  vite: {
    plugins: [
      {
        name: 'lean-late-modules',
        configEnvironment: (name) => (name === 'client' ? { build: LEAN_MODULES } : undefined),
      },
    ],
    build: {
      rolldownOptions: {
        // Astro's own marker for MDX, which the bundler does not know.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
