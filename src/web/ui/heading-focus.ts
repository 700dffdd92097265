import {useLocation} from "@tanstack/react-router";
import {useCallback} from "react";

let focusedAt: string | undefined;

/** Whether the heading that now appears should take the focus: once after each change of page, not when the application opens. */
export function useHeadingFocus(): () => boolean {
  const {pathname} = useLocation();
  return useCallback(() => {
    const isNewPage = focusedAt !== undefined && focusedAt !== pathname;
    focusedAt = pathname;
    return isNewPage;
  }, [pathname]);
}
