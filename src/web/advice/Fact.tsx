/** A fact of the evidence panel, within a list of them. */
export function Fact({name, children}: {name: string; children: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
