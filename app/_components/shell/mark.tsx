/** The sign of Postil: a column of text and a note in its margin. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M3 5h10M3 10h10M3 15h10M3 20h6" opacity=".55" />
        <path d="M17 4v9" stroke="var(--accent)" strokeWidth="2.5" />
        <path d="M21 6v5" stroke="var(--accent)" strokeWidth="2.5" />
      </g>
    </svg>
  );
}
