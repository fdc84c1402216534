/** Place in the page's list of sources by reference id. A page that lists few of them leaves the others out. */
export type SourceNumbers = Readonly<Record<string, number>>;

interface Props {
  readonly ids: readonly string[];
  readonly numbers: SourceNumbers;
}

/** The numbers of sources, each a link to its entry below. */
export function Cites({ ids, numbers }: Props) {
  return (
    <>
      {ids.map((id) => {
        const number = numbers[id];
        return number === undefined ? null : (
          <sup key={id}>
            <a href={`#s${number}`} aria-label={`Source ${number}`}>
              {number}
            </a>
          </sup>
        );
      })}
    </>
  );
}
