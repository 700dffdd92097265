/** Grey sketches for empty pages: what will stand there, without figures. */
const dash = {strokeDasharray: "3 3", fill: "none", stroke: "currentColor", strokeWidth: 1.5} as const;
const line = {stroke: "var(--line)", strokeWidth: 3, fill: "none"} as const;

/** Units and the contact between them. */
export const NetworkSketch = () => (
  <svg viewBox="0 0 320 110" aria-hidden="true">
    <path d="M50 50 110 30 125 85 50 50M125 85 215 68 270 35 278 85 215 68" {...line} />
    <circle cx="50" cy="50" r="16" {...dash} fill="var(--paper)" />
    <circle cx="110" cy="30" r="13" {...dash} fill="var(--paper)" />
    <circle cx="125" cy="85" r="12" {...dash} fill="var(--paper)" />
    <rect x="200" y="54" width="29" height="29" rx="3" {...dash} fill="var(--paper)" />
    <rect x="259" y="24" width="23" height="23" rx="3" {...dash} fill="var(--paper)" />
    <rect x="268" y="75" width="21" height="21" rx="3" {...dash} fill="var(--paper)" />
  </svg>
);

/** Bars, one a week or one a tool. */
export const BarsSketch = () => (
  <svg viewBox="0 0 320 110" aria-hidden="true">
    {[30, 44, 38, 60, 72, 56, 80, 66].map((height, i) => (
      <rect
        key={height}
        x={14 + i * 37}
        y={98 - height}
        width="26"
        height={height}
        rx="3"
        {...dash}
        fill="var(--paper)"
      />
    ))}
    <path d="M6 99H314" {...line} />
  </svg>
);

/** Figures with their trend. */
export const FiguresSketch = () => (
  <svg viewBox="0 0 320 110" aria-hidden="true">
    {[0, 1, 2].map((i) => (
      <g key={i} transform={`translate(${i * 110} 0)`}>
        <path d="M8 22H70" {...line} />
        <rect x="8" y="36" width="46" height="26" rx="4" {...dash} />
        <path d="M8 86l14-6 14 3 14-11 14 4 14-8" {...dash} />
      </g>
    ))}
    <path d="M104 12V98M214 12V98" stroke="var(--line)" strokeWidth="1" />
  </svg>
);

/** A list or table. */
export const RowsSketch = () => (
  <svg viewBox="0 0 320 110" aria-hidden="true">
    {[14, 42, 70, 98].map((y) => (
      <g key={y}>
        <rect x="8" y={y - 9} width="18" height="18" rx="9" {...dash} />
        <path d={`M38 ${y}H${180 + (y % 60)}M280 ${y}H312`} {...line} />
      </g>
    ))}
  </svg>
);

/** A page with a title, figures and a picture: the report. */
export const PageSketch = () => (
  <svg viewBox="0 0 320 110" aria-hidden="true">
    <rect x="112" y="5" width="96" height="100" rx="4" {...dash} />
    <path d="M124 22H180M124 34H196" {...line} />
    <rect x="124" y="46" width="30" height="22" rx="3" {...dash} />
    <rect x="164" y="46" width="30" height="22" rx="3" {...dash} />
    <path d="M124 82H196M124 92H172" {...line} />
  </svg>
);
