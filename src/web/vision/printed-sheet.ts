import {useEffect, useState} from "react";

/** What of the thinking frame can be put on paper. */
export type Sheet = "boards" | "emptyBoards" | "cards" | "blankCards" | "script";

/** Which sheet is printed; without having asked for one the boards with their cards. `print` puts it on the page first. */
export function usePrintedSheet(): {readonly sheet: Sheet; readonly print: (sheet: Sheet) => void} {
  const [asked, setAsked] = useState<{readonly sheet: Sheet}>();
  useEffect(() => {
    if (!asked) return;
    const forget = () => setAsked(undefined);
    window.addEventListener("afterprint", forget, {once: true});
    window.print();
    return () => window.removeEventListener("afterprint", forget);
  }, [asked]);
  return {sheet: asked?.sheet ?? "boards", print: (sheet) => setAsked({sheet})};
}
