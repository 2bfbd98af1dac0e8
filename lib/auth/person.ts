import { z } from "zod";
import { roles } from "./permissions";
import { userNameRule } from "./rules";

/** E-mail of people who have a user name only; `.invalid` is reserved and reaches nobody (RFC 2606). */
const noMail = "postil.invalid";

const { min, max, pattern } = userNameRule;

/** What a new person needs: a name to show, and an e-mail or a user name to sign in with. */
export const NewPerson = z
  .object({
    name: z.string().trim().min(1, "Enter a name.").max(100, "The name may have at most 100 characters."),
    email: z.email("This is not an e-mail address.").max(200, "This e-mail address is too long.").optional(),
    username: z
      .string()
      .min(min, `A user name needs at least ${min} characters.`)
      .max(max, `A user name may have at most ${max} characters.`)
      .regex(pattern, "A user name is made of letters, digits, dots, dashes and underscores.")
      .optional(),
    role: z.enum(roles, `The role is one of ${roles.join(", ")}.`),
  })
  .refine((person) => person.email || person.username, { error: "Enter an e-mail or a user name.", path: ["email"] });
export type NewPerson = z.infer<typeof NewPerson>;

/** As the store keeps it: better-auth looks names up in lower case. */
export function personRow({ name, email, username, role }: NewPerson) {
  const key = username?.toLowerCase() ?? null;
  return {
    name,
    email: email?.toLowerCase() ?? `${key}@${noMail}`,
    username: key,
    displayUsername: username ?? null,
    role,
  };
}

/** The e-mail a person gave, or null. */
export function mailOf(email: string): string | null {
  return email.endsWith(`@${noMail}`) ? null : email;
}

/** Whether a row could not be written because another has its unique field. */
export function isUniqueViolation(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

/** When an error says that a unique field is taken: the field, in plain words. */
export function takenBy(error: unknown): "e-mail" | "user name" | null {
  if (!isUniqueViolation(error)) return null;
  return /username/i.test(`${error.message} ${JSON.stringify("meta" in error ? error.meta : "")}`)
    ? "user name"
    : "e-mail";
}
