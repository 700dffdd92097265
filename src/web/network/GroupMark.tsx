const shapes = [
  <circle key="circle" cx="8" cy="8" r="5.6" />,
  <rect key="square" x="3" y="3" width="10" height="10" rx="1.5" />,
  <path key="diamond" d="M8 1 15 8 8 15 1 8Z" />,
  <path key="triangle" d="M8 1.5 15 13.5H1Z" />,
  <path key="hexagon" d="M5 2.5h6L14.5 8 11 13.5H5L1.5 8Z" />,
] as const;

/** The shape and colour of a group, as in the picture; the sixth, a ring, is the rest. @param category 0…5. */
export const GroupMark = ({category}: {category: number}) => (
  <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill={`var(--cat-${category + 1})`}>
    {shapes[category] ?? <circle cx="8" cy="8" r="4.6" fill="none" stroke="var(--cat-6)" strokeWidth="3" />}
  </svg>
);
