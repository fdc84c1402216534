import { checkMaths } from './check-maths.ts';

/** Every reference case with its source, what was expected, and what this browser makes of it. */
export function MathsTable() {
  const cases = checkMaths();
  const agreed = cases.filter(({ passes }) => passes).length;
  return (
    <section class="table" aria-label="Reference cases" tabIndex={0}>
      <p role="status">
        {agreed} of {cases.length} reference cases agree in your browser.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Expected</th>
            <th scope="col">Here</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ name, source, expected, actual, passes }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{expected}</td>
              <td>
                {actual} {passes ? '✓ agrees' : '✗ differs'}
              </td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
