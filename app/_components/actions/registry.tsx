"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Action } from "./action";

type Registry = {
  /** What was registered last, the page's own, comes first; the shell's comes last. */
  actions: readonly Action[];
  register: (owner: string, actions: readonly Action[]) => () => void;
};

const Context = createContext<Registry | null>(null);

/** Holds the actions of the shell and of the page that is shown. */
export function ActionRegistry({ children }: { children: ReactNode }) {
  const [owners, setOwners] = useState<ReadonlyMap<string, readonly Action[]>>(new Map());
  const register = useCallback((owner: string, actions: readonly Action[]) => {
    setOwners((before) => new Map(before).set(owner, actions));
    return () =>
      setOwners((before) => {
        const after = new Map(before);
        after.delete(owner);
        return after;
      });
  }, []);
  const value = useMemo(() => ({ actions: [...owners.values()].reverse().flat(), register }), [owners, register]);
  return <Context value={value}>{children}</Context>;
}

function useRegistry(): Registry {
  const registry = useContext(Context);
  if (!registry) throw new Error("Actions need <ActionRegistry> around the page.");
  return registry;
}

/** Every action that can be reached from where the person is. */
export function useAllActions(): readonly Action[] {
  return useRegistry().actions;
}

/**
 * Registers a component's actions while it is mounted. The list may be made anew
 * on each render: what is registered stays the same as long as ids, labels and
 * keys do, and always calls the newest effect.
 */
export function useActions(actions: readonly Action[]): void {
  const { register } = useRegistry();
  const owner = useId();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const shape = JSON.stringify(actions.map(({ run: _run, enabled: _enabled, ...words }) => words));
  useEffect(() => {
    const words = JSON.parse(shape) as Omit<Action, "run" | "enabled">[];
    const find = (id: string) => latest.current.find((action) => action.id === id);
    const stable = words.map((word) => ({
      ...word,
      enabled: () => find(word.id)?.enabled?.() ?? true,
      run: () => find(word.id)?.run(),
    }));
    return register(owner, stable);
  }, [owner, register, shape]);
}
