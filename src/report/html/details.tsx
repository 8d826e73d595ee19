import type { ComponentChildren } from 'preact';

/** A part that readers open when they want it; on paper it is always open. */
export function Details({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}
