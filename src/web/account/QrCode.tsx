import {encode} from "uqr";
import css from "./Account.module.css";

/** A text as QR code: dark on light whatever the scheme, because scanners want it so. */
export function QrCode({text, label}: {text: string; label: string}) {
  const {data, size} = encode(text, {ecc: "M", border: 2});
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={css.code} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
}
