/** The present moment in milliseconds since 1970 UTC. Passed in, so that tests and the rehearsal organisation choose it. */
export type Clock = () => number;

/** Chance: a number in [0, 1). Passed in; seeded wherever a result must return. */
export type Chance = () => number;

/** A new identifier (UUIDv7: sortable by the time of making). */
export type NewId = () => string;

/**
 * Makes UUIDv7 ids (RFC 9562) from a clock and chance.
 * Cost O(1). Ids of one millisecond are ordered by chance only.
 */
export function uuidv7(clock: Clock, chance: Chance): NewId {
  return () => {
    const time = Math.floor(clock()).toString(16).padStart(12, "0");
    const nibbles = Array.from({length: 18}, () => Math.floor(chance() * 16).toString(16)).join("");
    const variant = (8 + Math.floor(chance() * 4)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${nibbles.slice(0, 3)}-${variant}${nibbles.slice(3, 6)}-${nibbles.slice(6, 18)}`;
  };
}
