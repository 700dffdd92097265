import {useComputedColorScheme} from "@mantine/core";
import {useLayoutEffect, useRef} from "react";
import {darkTheme, lightTheme, type Picture, type Theme} from "../../drawing/index.ts";
import css from "./Drawn.module.css";

/** The colours of pictures in the scheme (light, dark) that the reader has on. */
export const useDrawingTheme = (): Theme => (useComputedColorScheme("light") === "dark" ? darkTheme : lightTheme);

/** A drawing of ours on the page, as wide as its place (or `fixed`: one point is one pixel). `decorative`: what it says stands beside it in words. */
export function Drawn({
  picture,
  fixed = false,
  decorative = false,
}: {
  picture: Picture;
  fixed?: boolean;
  decorative?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const svg = new DOMParser().parseFromString(picture.svg, "image/svg+xml").documentElement;
    if (decorative) for (const name of ["role", "aria-label"]) svg.removeAttribute(name);
    place.current?.replaceChildren(document.importNode(svg, true));
  }, [picture.svg, decorative]);
  return <div ref={place} className={fixed ? css.fixed : css.drawn} aria-hidden={decorative || undefined} />;
}
