const BODY_STYLE = /<style>[\s\S]*?<\/style>/g;
const CLOSED_VOID = /(<(?:input|img|br|hr|link)\b[^>]*?)\s*\/>/g;

/**
 * What the renderers write beside the standard, put right: styles of islands move from the body
 * into the head, styles lose the white space at their end (checkers trim it before they hash), and
 * void elements the slash that means nothing in HTML. White space between tags becomes one blank.
 *
 * @param source a built document
 * @example plainHtml('<head></head><body><style>a{}</style><input/>')
 * // '<head><style>a{}</style></head><body><input>'
 */
export function plainHtml(source: string): string {
  const html = source.replaceAll(/\s+<\/style>/g, '</style>').replaceAll(/>\s+</g, '> <');
  const split = html.indexOf('</head>');
  if (split < 0) return html;
  const body = html.slice(split);
  const strays = body.match(BODY_STYLE) ?? [];
  return html.slice(0, split) + strays.join('') + body.replace(BODY_STYLE, '').replace(CLOSED_VOID, '$1>');
}
