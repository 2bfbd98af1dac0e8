"use client";

import { Modal, Switch } from "@mantine/core";
import type { Action } from "./action";
import classes from "./actions.module.css";
import { groupActions } from "./group";
import { KeyCap } from "./keycap";
import { useAllActions } from "./registry";
import { useSingleKeys } from "./single-keys";

/** Every key that acts on this page, and the switch that turns single keys off. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const groups = groupActions(useAllActions().filter((action) => action.keys?.length));
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Modal.Header: a second <header> would count as a second banner of the page. */}
        <div className={classes.helpTop}>
          <Modal.Title>Keys on this page</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={classes.helpBody}>
          <div className={classes.groups}>
            {groups.map(([name, actions]) => (
              <section key={name}>
                <h3 className={classes.groupName}>{name}</h3>
                <dl className={classes.keys}>
                  {actions.map((action) => (
                    <KeyLine key={action.id} action={action} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <Switch
            mt="lg"
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
            label="Single keys act"
            description="They never act while you type, and what changes something acts only while the list or the tree has the focus. Turned off, arrows, Enter and keys with Ctrl or ⌘ still act."
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function KeyLine({ action }: { action: Action }) {
  return (
    <div className={classes.keyLine}>
      <dt>{action.label}</dt>
      <dd>
        {action.keys?.map((key, index) => (
          <span key={key}>
            {index > 0 && <span className={classes.or}> or </span>}
            <KeyCap keys={key} />
          </span>
        ))}
      </dd>
    </div>
  );
}
