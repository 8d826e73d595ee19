/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A whole number from 0, less than `below`. */
  int(below: number): number;
  pick<T>(of: readonly [T, ...T[]]): T;
}

/** Makes a source of numbers from a seed; the algorithm is mulberry32 by Tommy Ettinger, in the public domain. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, pick: (of) => of[int(of.length)] ?? of[0] };
}
