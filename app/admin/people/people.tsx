"use client";

import { Alert, Badge, Button, Code, CopyButton, NativeSelect, Stack, Table, TextInput, Title } from "@mantine/core";
import { useActionState } from "react";
import type { Person } from "@/lib/auth";
import { roles } from "@/lib/auth/permissions";
import { type PeopleState, peopleAction } from "./actions";
import classes from "./people.module.css";

type Act = (form: FormData) => void;

/** Everybody with their role, and a form for somebody new. Every control is a form, so that the page works without scripts. */
export function People({ people, self }: { people: Person[]; self: string }) {
  const [state, act, pending] = useActionState(peopleAction, null);
  return (
    <Stack gap="lg">
      <Outcome state={state} />
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Signs in as</Table.Th>
              <Table.Th>Role</Table.Th>
              <Table.Th>Password</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} isSelf={person.id === self} act={act} pending={pending} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <AddForm act={act} pending={pending} />
    </Stack>
  );
}

function Outcome({ state }: { state: PeopleState }) {
  return (
    <div role="status">
      {state && (
        <Alert color={state.failed ? "red" : "green"} variant="light">
          {state.said}
          {state.link && (
            <div className={classes.row}>
              <Code className={classes.link}>{state.link}</Code>
              <CopyButton value={state.link}>
                {({ copied, copy }) => (
                  <Button size="compact-sm" variant="default" onClick={copy}>
                    {copied ? "Copied" : "Copy"}
                  </Button>
                )}
              </CopyButton>
            </div>
          )}
        </Alert>
      )}
    </div>
  );
}

function PersonRow({ person, isSelf, act, pending }: { person: Person; isSelf: boolean; act: Act; pending: boolean }) {
  const { id, name, username, email, role, active } = person;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name} {isSelf && <Badge variant="light">you</Badge>}
      </Table.Th>
      <Table.Td>{[username, email].filter(Boolean).join(" · ")}</Table.Td>
      <Table.Td>
        <form action={act} className={classes.row}>
          <input type="hidden" name="do" value="role" />
          <input type="hidden" name="id" value={id} />
          <NativeSelect key={role} name="role" aria-label={`Role of ${name}`} data={[...roles]} defaultValue={role} />
          <Button type="submit" variant="default" disabled={pending} aria-label={`Save the role of ${name}`}>
            Save
          </Button>
        </form>
      </Table.Td>
      <Table.Td>
        <form action={act} className={classes.row}>
          <input type="hidden" name="do" value="reset" />
          <input type="hidden" name="id" value={id} />
          {active ? "chosen" : "not chosen yet"}
          <Button type="submit" variant="default" disabled={pending} aria-label={`New link for ${name}`}>
            New link
          </Button>
        </form>
      </Table.Td>
    </Table.Tr>
  );
}

function AddForm({ act, pending }: { act: Act; pending: boolean }) {
  return (
    <form action={act}>
      <input type="hidden" name="do" value="add" />
      <Stack gap="sm">
        <Title order={2} size="h3">
          Add somebody
        </Title>
        <div className={classes.add}>
          <TextInput name="name" label="Name" autoComplete="off" required withAsterisk={false} />
          <TextInput name="account" label="User name or e-mail" autoComplete="off" required withAsterisk={false} />
          <NativeSelect name="role" label="Role" data={[...roles]} defaultValue="moderator" />
          <Button type="submit" disabled={pending}>
            Add
          </Button>
        </div>
      </Stack>
    </form>
  );
}
