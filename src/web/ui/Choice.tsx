import {lazy, Suspense, useState} from "react";
import css from "./Choice.module.css";
import {ChoiceLabel, type ChoiceProps} from "./ChoiceLabel.tsx";

// By itself: what places a list beside its button weighs more than the rest of a page, and is seldom asked for at once.
const load = () => import("./ChoiceList.tsx");
const ChoiceList = lazy(() => load().then((module) => ({default: module.ChoiceList})));

/** A button that names a choice and its value ("Bron Alle bronnen") and opens a list; longer lists can be searched. */
export function Choice(props: ChoiceProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const closed = (
    <button
      type="button"
      className={css.button}
      aria-haspopup="listbox"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWasOpened(true)}
    >
      <ChoiceLabel {...props} />
    </button>
  );
  return <Suspense fallback={closed}>{wasOpened ? <ChoiceList {...props} /> : closed}</Suspense>;
}
