import {lazy, Suspense, useState} from "react";
import type {PopupProps} from "./OpenPopup.tsx";

// By itself, like the list of a Choice.
const load = () => import("./OpenPopup.tsx");
const OpenPopup = lazy(() => load().then((module) => ({default: module.OpenPopup})));

/** A button that opens something beside it. Escape and a click elsewhere close it and give the focus back. */
export function Popup(props: PopupProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const {className, label, shown} = props.button;
  const closed = (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWasOpened(true)}
    >
      {shown}
    </button>
  );
  return <Suspense fallback={closed}>{wasOpened ? <OpenPopup {...props} /> : closed}</Suspense>;
}
