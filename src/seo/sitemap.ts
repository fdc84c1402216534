/** A line of the sitemap: full address, and the day on which the page last changed for readers. */
export interface SitemapLine {
  readonly url: string;
  /** Year, month, day. @example '2026-11-22' */
  readonly changed: string;
}

/** The sitemap as XML. Addresses are escaped. */
export function sitemapXml(lines: readonly SitemapLine[]): string {
  const rows = lines.map(
    ({ url, changed }) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
