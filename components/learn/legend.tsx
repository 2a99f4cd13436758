const SIGNS = [
  { name: "waiting: simulated, a timer stands for the outside world", className: "rounded-md bg-history" },
  { name: "computing on the event loop: real", className: "rounded-md bg-ink" },
  { name: "computing in a worker thread: real", className: "rounded-md bg-risk outline-2 -outline-offset-4 outline-on-agent" },
  { name: "failed or cancelled", className: "rounded-md border-2 border-dashed border-emergency" },
  { name: "everyone else was held up", className: "rounded-sm border-2 border-emergency" },
  { name: "the moment of the result", className: "border-l-2 border-ink" },
];

/** What the bars mean. */
export function Legend() {
  return (
    <ul aria-label="What the bars mean" className="mt-5 grid gap-x-6 gap-y-1.5 text-[0.9375rem] text-ink-2 sm:grid-cols-2">
      {SIGNS.map(({ name, className }) => (
        <li key={name} className="flex items-center gap-2.5">
          <span aria-hidden="true" className={`h-4 w-8 shrink-0 forced-color-adjust-none ${className}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
