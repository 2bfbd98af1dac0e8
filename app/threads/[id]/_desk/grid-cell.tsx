import type { ComponentProps } from "react";

/** A cell of the treegrid. Its row takes the focus, so the cell does not; an HTML table has no such rows. */
export function GridCell(props: ComponentProps<"div">) {
  // biome-ignore lint/a11y/useSemanticElements: see above.
  // biome-ignore lint/a11y/useFocusableInteractive: see above.
  return <div role="gridcell" {...props} />;
}
