import {test} from "vitest";
import {openArchive} from "../../platform/archive/index.ts";
import {slack} from "./slack.ts";
import {preflight} from "../preflight.ts";
test("x", async () => {
  for (let i = 0; i < 2; i++) {
    let t = performance.now();
    const a = await openArchive("/tmp/try/big.zip");
    console.log("open", performance.now() - t, a.entries.length, a.refused.length); t = performance.now();
    let bytes = 0; for (const e of a.entries) for await (const b of a.stream(e)) bytes += b.length;
    console.log("unzip only", performance.now() - t, bytes); t = performance.now();
    for (const e of a.entries) for await (const b of a.stream(e)) JSON.parse(Buffer.from(b).toString());
    console.log("unzip+parse", performance.now() - t); t = performance.now();
    let n = 0; for await (const r of slack.read(a, {})) if (r.type === "message") n++;
    console.log("read", performance.now() - t, n, process.memoryUsage().rss / 1e6); t = performance.now();
    await preflight(slack.read(a, {}), {privateChannels: [], isKnown: () => true});
    console.log("preflight", performance.now() - t);
  }
});
