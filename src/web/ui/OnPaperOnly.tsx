import {type ReactNode, useEffect, useState} from "react";
import {flushSync} from "react-dom";

/** What stands on paper but not on the screen. It is made when printing begins, so that the screen does not carry it along. */
export function OnPaperOnly({children}: {children: () => ReactNode}) {
  return useIsPrinting() ? <div className="only-print">{children()}</div> : null;
}

/** Turns true before the browser lays its paper out. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
