import { Text, Title } from "@mantine/core";
import Link from "next/link";

export default function DeskNotFound() {
  return (
    <div style={{ maxWidth: "40rem", margin: "4rem auto", padding: "0 1.25rem" }}>
      <Title order={1} size="h2">
        There is no such article
      </Title>
      <Text mt="sm">
        It may have been removed with its source. <Link href="/">See all threads</Link>
      </Text>
    </div>
  );
}
