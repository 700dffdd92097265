import {randomBytes} from "node:crypto";
import {uuidv7} from "../../src/platform/effects.ts";
import {type Mail, type Mailing, openMailing} from "../../src/platform/mail/index.ts";
import type {MailingParts} from "../../src/platform/mail/mailing.ts";
import type {MailServer} from "../../src/platform/mail/server.ts";
import {type Sealing, sealing} from "../../src/platform/sealing.ts";
import type {Storage} from "../../src/platform/storage/index.ts";

/** A clock that stands still until somebody sleeps, `haste` times as long as asked: hours of pauses pass in no time. */
export function quickTime({haste = 1}: {haste?: number} = {}) {
  let now = Date.UTC(2026, 2, 2, 9);
  return {
    clock: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    sleep: async (ms: number) => {
      now += ms * haste;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** The mailing of a storage, with a key of its own unless one is given. */
export function mailingOf(
  storage: Storage,
  server: MailServer | undefined,
  parts: Partial<MailingParts> = {},
): Mailing {
  const clock = parts.clock ?? Date.now;
  let made = Date.UTC(2026, 0, 1); // Ids follow each other, however fast they are made.
  return openMailing({
    ...{storage, server, clock, newId: uuidv7(() => made++, Math.random), sealing: newSealing()},
    report: (error) => {
      throw error;
    },
    patience: {silenceMs: 20_000, deliveryMs: 60_000},
    ...parts,
  });
}

export const newSealing = (): Sealing => sealing(randomBytes(32));

/** An invitation to the person with a number; its text holds a secret. */
export const invitation = (person: number, about = "round-1"): Mail => ({
  about,
  key: `person-${person}`,
  to: {address: `person-${person}@example.org`, name: `Person ${person}`},
  letter: {
    ...{language: "nl", subject: "Uitnodiging", paragraphs: ["Doe je mee?"]},
    button: {label: "Begin", address: `https://samenspel.example.nl/q/canary-${person}`},
  },
});

/** Resolves once it holds; asks every 20 ms. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
