import {useWords} from "../i18n/index.ts";
import css from "./NotShown.module.css";
import {uiWords} from "./words.ts";

/** Where a figure may not, or cannot, be shown: hidden and empty look, and sound, alike. `size` as the figure it stands for. */
export function NotShown({size = "text"}: {size?: "text" | "figure" | "cell"}) {
  return <span className={`${css.hatched} ${css[size]}`}>{useWords(uiWords).notShown}</span>;
}
