import type { Misread } from "@/lib/insight/threads-query";
import { Notice } from "../notice";

const reasons: Record<Misread["reason"], string> = {
  unknown: "is nothing that this list knows",
  invalid: "is not a value it can have",
  repeated: "is given twice; the first counts",
};

/** What in the address could not be read, and that the rest was. */
export function MisreadNotice({ misread }: { misread: readonly Misread[] }) {
  if (misread.length === 0) return null;
  return (
    <Notice title="A part of the address was not understood">
      <ul>
        {misread.map(({ name, value, reason }) => (
          <li key={`${name}=${value}`}>
            <code>
              {name.slice(0, 60)}={value.slice(0, 60)}
            </code>{" "}
            {reasons[reason]}
          </li>
        ))}
      </ul>
      <p>The list below is what the rest of the address asks for.</p>
    </Notice>
  );
}
