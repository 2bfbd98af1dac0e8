import { parseArgs } from "node:util";
import {
  addPerson,
  changeRole,
  findPerson,
  firstAdminLink,
  listPeople,
  localOrigin,
  PersonError,
  resetPerson,
  roles,
} from "../auth";
import { migrate, openStore, type Store, StoreError } from "../store";

export const name = "user";
export const summary = "add people, change roles, make sign-in links";
export const usage = `postil user add NAME --role ROLE [--username USER] [--email ADDRESS]
postil user role USER ROLE
postil user reset USER
postil user list
postil user link

add    adds a person and prints the one-time link with which they choose a
       password. They sign in with the user name or the e-mail (one is enough).
role   changes what a person may do; the last admin stays.
reset  ends a person's sessions and password and prints a new link.
list   prints everybody: user name or e-mail, role, name.
link   prints a new one-time link for the first admin, while there is none.

ROLE is ${roles.join(", ")}. USER is a user name or an e-mail. A link works
once and for 24 hours. --url ADDRESS says where Postil is reached; otherwise
links begin with POSTIL_URL or http://localhost:PORT.

Exit code: 0 done, 1 not possible, 2 wrong usage.`;

class UsageError extends Error {}

const options = {
  role: { type: "string" },
  username: { type: "string" },
  email: { type: "string" },
  url: { type: "string" },
} as const;

type Values = { role?: string; username?: string; email?: string; url?: string };
type Command = {
  operands: number;
  flags: (keyof Values)[];
  run(operands: string[], values: Values, store: Store): Promise<string>;
};

const commands: Record<string, Command> = {
  add: {
    operands: 1,
    flags: ["role", "username", "email", "url"],
    run: async ([person = ""], { role, username, email, url }, store) => {
      if (role === undefined) throw new UsageError(`Which role? --role ${roles.join("|")}`);
      return addPerson({ name: person, role, username, email }, originFrom(url), store);
    },
  },
  role: {
    operands: 2,
    flags: [],
    run: async ([user = "", role = ""], _, store) => {
      const changed = await changeRole((await findPerson(user, store)).id, role, store);
      return `${changed.name} is ${changed.role} now.`;
    },
  },
  reset: {
    operands: 1,
    flags: ["url"],
    run: async ([user = ""], { url }, store) => resetPerson((await findPerson(user, store)).id, originFrom(url), store),
  },
  list: {
    operands: 0,
    flags: [],
    run: async (_, __, store) => {
      const people = await listPeople(store);
      if (people.length === 0) return "Nobody yet. Make the first admin's link with: postil user link";
      return people
        .map(({ username, email, role, name: shown, active }) => {
          const account = [username, email].filter(Boolean).join(" ");
          return [account, role, shown, ...(active ? [] : ["(has not chosen a password)"])].join("\t");
        })
        .join("\n");
    },
  },
  link: {
    operands: 0,
    flags: ["url"],
    run: async (_, { url }, store) => {
      const link = await firstAdminLink(originFrom(url), store);
      if (!link) throw new PersonError("There is an admin already. For a new password: postil user reset USER");
      return link;
    },
  },
};

/** Runs one of the commands and prints what it made. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  try {
    const { command, operands, values } = read(args);
    await migrate();
    const store = openStore();
    try {
      console.log(await command.run(operands, values, store));
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
    else if (error instanceof PersonError || error instanceof StoreError) console.error(error.message);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

function read(args: string[]): { command: Command; operands: string[]; values: Values } {
  const [verb = "", ...rest] = args;
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (!command) throw new UsageError(verb ? `There is no "user ${verb}".` : "What should be done?");
  let parsed: { positionals: string[]; values: Values };
  try {
    parsed = parseArgs({ args: rest, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const foreign = Object.keys(values).find((flag) => !command.flags.some((each) => each === flag));
  if (foreign) throw new UsageError(`"user ${verb}" takes no --${foreign}.`);
  if (positionals.length !== command.operands) {
    throw new UsageError(
      `"user ${verb}" takes ${command.operands || "no"} ${command.operands === 1 ? "name" : "names"}.`,
    );
  }
  return { command, operands: positionals, values };
}

function originFrom(url: string | undefined): string {
  if (url === undefined) return localOrigin();
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new UsageError(`"${url}" is not an address like https://postil.example.`);
  return new URL(url).origin;
}
