import { othersThan, type ArticleLink } from './articles.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

interface Props {
  readonly links: readonly ArticleLink[];
}

/** Where to read on, without the article that the reader is in. */
export function ArticleLinks({ links }: Props) {
  const others = othersThan(location.pathname.slice(base.length), links);
  if (others.length === 0) return null;
  return (
    <p class="how">
      Read on:{' '}
      {others.map(({ name, path }, index) => (
        <span key={path}>
          {index > 0 && '; '}
          <a href={base + path}>{name}</a>
        </span>
      ))}
      .
    </p>
  );
}
