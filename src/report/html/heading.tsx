import type { ComponentChildren } from 'preact';

/** A heading of a level that depends on whether the page has one plan or several. */
export function Heading({
  level,
  id,
  isTarget = false,
  children,
}: {
  readonly level: number;
  readonly id?: string;
  /** Takes the focus where a link leads to it. */
  readonly isTarget?: boolean;
  readonly children: ComponentChildren;
}) {
  const Tag = `h${level}` as 'h2';
  return (
    <Tag {...(id === undefined ? {} : { id })} {...(isTarget ? { tabIndex: -1 } : {})}>
      {children}
    </Tag>
  );
}
