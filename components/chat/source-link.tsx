/** A source by name; a link when it has an address. */
export function SourceLink({ name, url }: { name: string; url: string | null }) {
  const label = `Source: ${name}`;
  if (url === null || !url.startsWith("https://")) return <span className="text-sm text-ink-2">{label}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink">
      {label}
    </a>
  );
}
