/**
 * Sends what waits until it is killed: what a crash must not send twice.
 * node scripts/run.mjs tests/mail/sending.ts <address as JSON> <mail server as JSON> <sealing key as hex>
 */
import type {MailServer} from "../../src/platform/mail/server.ts";
import {sealing} from "../../src/platform/sealing.ts";
import {openStorage, type StorageAddress} from "../../src/platform/storage/index.ts";
import {parts} from "../storage/engines.ts";
import {mailingOf} from "./mailings.ts";

const [address, server, key] = process.argv.slice(3) as [string, string, string];
const storage = await openStorage(JSON.parse(address) as StorageAddress, parts);
const mailing = mailingOf(storage, JSON.parse(server) as MailServer, {
  sealing: sealing(Buffer.from(key, "hex")),
});
await mailing.start();
setInterval(() => {}, 60_000); // The sender itself keeps no process alive.
