/** What still has to happen, soonest first: a binary heap, O(log n) a step. Of equal times the order is fixed but free. */
export interface Agenda<Item extends {readonly at: number}> {
  put(item: Item): void;
  /** The soonest item at or before `until`, taken off; undefined when there is none. */
  takeUntil(until: number): Item | undefined;
}

export function agenda<Item extends {readonly at: number}>(): Agenda<Item> {
  const heap: Item[] = [];
  return {
    put(item) {
      let i = heap.push(item) - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (heap[parent]!.at <= item.at) break;
        heap[i] = heap[parent]!;
        i = parent;
      }
      heap[i] = item;
    },
    takeUntil(until) {
      const first = heap[0];
      if (first === undefined || first.at > until) return undefined;
      const last = heap.pop()!;
      if (heap.length === 0) return first;
      let i = 0;
      for (let child = 1; child < heap.length; child = 2 * i + 1) {
        if (child + 1 < heap.length && heap[child + 1]!.at < heap[child]!.at) child++;
        if (heap[child]!.at >= last.at) break;
        heap[i] = heap[child]!;
        i = child;
      }
      heap[i] = last;
      return first;
    },
  };
}
