/** Where a comment stands in its tree: reading position, depth from its root, and number of comments under and including it. */
export type TreeMeasure = { preorder: number; depth: number; subtreeSize: number };

/**
 * Indices of parents that can't be used: out of range, self, or closing a
 * cycle. A cycle is cut at its smallest index, whose parent is dropped.
 */
export function findBrokenParents(parents: readonly (number | null)[]): number[] {
  const broken: number[] = [];
  // 0 = unseen, otherwise the number of the walk that reached it, negative once done.
  const state = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start += 1) {
    if (state[start] !== 0) continue;
    const walk = start + 1;
    const path: number[] = [];
    let node: number | null = start;
    while (node !== null && state[node] === 0) {
      state[node] = walk;
      path.push(node);
      const parent: number | null = parents[node] ?? null;
      if (parent === null) node = null;
      else if (!Number.isInteger(parent) || parent < 0 || parent >= parents.length || parent === node) {
        broken.push(node);
        node = null;
      } else node = parent;
    }
    if (node !== null && state[node] === walk) {
      let smallest = node;
      for (const member of path.slice(path.indexOf(node))) smallest = Math.min(smallest, member);
      broken.push(smallest);
    }
    for (const member of path) state[member] = -1;
  }
  return broken.sort((a, b) => a - b);
}

/**
 * Measures a forest given as parent indices (0-based; null = root). Children
 * keep the order of their indices. Iterative: a chain of any length works.
 * Broken parents (see `findBrokenParents`) count as roots.
 */
export function measureTree(parents: readonly (number | null)[]): TreeMeasure[] {
  const count = parents.length;
  const broken = new Set(findBrokenParents(parents));
  const parentOf = (index: number) => (broken.has(index) ? null : (parents[index] ?? null));

  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  let firstRoot = -1;
  for (let index = count - 1; index >= 0; index -= 1) {
    const parent = parentOf(index);
    if (parent === null) {
      nextSibling[index] = firstRoot;
      firstRoot = index;
    } else {
      nextSibling[index] = firstChild[parent] as number;
      firstChild[parent] = index;
    }
  }

  const measures = parents.map(() => ({ preorder: 0, depth: 0, subtreeSize: 1 }));
  const order: number[] = [];
  const stack: number[] = firstRoot < 0 ? [] : [firstRoot];
  while (stack.length > 0) {
    const index = stack.pop() as number;
    const measure = measures[index] as TreeMeasure;
    const parent = parentOf(index);
    measure.preorder = order.length;
    measure.depth = parent === null ? 0 : (measures[parent] as TreeMeasure).depth + 1;
    order.push(index);
    if ((nextSibling[index] as number) >= 0) stack.push(nextSibling[index] as number);
    if ((firstChild[index] as number) >= 0) stack.push(firstChild[index] as number);
  }
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const index = order[position] as number;
    const parent = parentOf(index);
    if (parent !== null) (measures[parent] as TreeMeasure).subtreeSize += (measures[index] as TreeMeasure).subtreeSize;
  }
  return measures;
}
