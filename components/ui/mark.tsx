/** Four lines in the agents' colours that run into one. */
export function Mark({ className = "h-6 w-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 24" fill="none" strokeWidth="2.6" strokeLinecap="round" className={className} aria-hidden="true">
      <path d="M2 3c7 0 8 9 15 9" stroke="var(--history)" />
      <path d="M2 9c5 0 8 3 15 3" stroke="var(--knowledge)" />
      <path d="M2 15c5 0 8-3 15-3" stroke="var(--interactions)" />
      <path d="M2 21c7 0 8-9 15-9" stroke="var(--risk)" />
      <path d="M17 12h9" stroke="var(--medical)" />
    </svg>
  );
}
