import { notifications } from "@mantine/notifications";
import { type Action, isEnabled } from "./action";

/** Runs an action from wherever it was triggered, and says so when it fails. */
export async function runAction(action: Action): Promise<void> {
  if (!isEnabled(action)) return;
  try {
    await action.run();
  } catch (error) {
    notifications.show({
      title: `“${action.label}” did not work`,
      message: error instanceof Error ? error.message : "Nothing was changed. Try it again.",
      color: "red",
      role: "alert",
    });
  }
}
