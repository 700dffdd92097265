import type {listUnits} from "../../people/contract.ts";
import type {Reply} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Panel} from "../ui/index.ts";
import css from "./people.module.css";
import {peopleWords} from "./words.ts";

interface UnitTreeProps {
  readonly tree: Reply<typeof listUnits>;
  /** The chosen one; undefined: everybody. */
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
}

/** The tree of units with the people in each and below it; choosing one shows its people. */
export function UnitTree({tree, unit, onUnit}: UnitTreeProps) {
  const t = useWords(peopleWords);
  const format = useFormat();
  return (
    <Panel title={t.units}>
      <ul className={css.tree}>
        <Branch name={t.whole} depth={0} total={tree.people} isChosen={!unit} onChoose={() => onUnit(undefined)} />
        {tree.units.map(({id, name, depth, people, total}) => (
          <Branch
            key={id}
            name={name}
            depth={depth}
            total={total}
            isChosen={id === unit}
            onChoose={() => onUnit(id)}
            {...(people > 0 && people < total ? {itself: t.itself(format.number(people))} : {})}
          />
        ))}
      </ul>
      {tree.withoutUnit > 0 && (
        <p className="note">
          {t.withoutUnit}: {format.number(tree.withoutUnit)}
        </p>
      )}
    </Panel>
  );
}

function Branch({
  name,
  depth,
  total,
  itself,
  isChosen,
  onChoose,
}: {
  name: string;
  depth: number;
  total: number;
  itself?: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const format = useFormat();
  return (
    <li>
      <button
        type="button"
        className={css.unit}
        style={{paddingLeft: 8 + 16 * depth}}
        aria-pressed={isChosen}
        title={itself}
        onClick={onChoose}
      >
        <span>{name}</span>
        <span className={css.count}>{format.number(total)}</span>
      </button>
    </li>
  );
}
