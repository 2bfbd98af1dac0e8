import { Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";
import { guard } from "@/app/_server/guard";
import { listPeople } from "@/lib/auth";
import { People } from "./people";
import classes from "./people.module.css";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const actor = await guard("people");
  const people = await listPeople();
  return (
    <Stack gap="lg" className={classes.page}>
      <Title order={1}>People</Title>
      <Text c="dimmed">Moderators decide, analysts read and export, admins do all and manage people.</Text>
      <People people={people} self={actor.id} />
    </Stack>
  );
}
