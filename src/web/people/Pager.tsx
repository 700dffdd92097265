import {useFormat, useWords} from "../i18n/index.ts";
import {Button} from "../ui/index.ts";
import css from "./people.module.css";
import {peopleWords} from "./words.ts";

/** Where you are in a long list that the server gives in parts, and the parts beside it. Absent when all fits in one. */
export function Pager({
  offset,
  size,
  total,
  onOffset,
}: {
  offset: number;
  size: number;
  total: number;
  onOffset: (offset: number) => void;
}) {
  const t = useWords(peopleWords).list;
  const format = useFormat();
  if (total <= size) return null;
  const last = Math.min(total, offset + size);
  return (
    <div className={css.pager}>
      <Button disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - size))}>
        {t.earlier}
      </Button>
      <Button disabled={last >= total} onClick={() => onOffset(offset + size)}>
        {t.later}
      </Button>
      <p className="note figures" role="status">
        {t.range(format.number(offset + 1), format.number(last), format.number(total))}
      </p>
    </div>
  );
}
