import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {outbound} from "./outbound.ts";

const names: Record<string, string[]> = {
  "mail.example.org": ["93.184.216.34"],
  "relay.intern": ["10.1.2.3"],
  "rebinding.example.org": ["93.184.216.34", "127.0.0.1"],
  "itself.example.org": ["127.0.0.1"],
};
const lookup = async (host: string) => names[host] ?? [];

describe("T62: where a name or address may lead", () => {
  const {addressOf} = outbound({toItself: false, lookup});

  test("the internet and the organisation's own network", async () => {
    expect(await addressOf("mail.example.org")).toBe("93.184.216.34");
    expect(await addressOf("relay.intern")).toBe("10.1.2.3");
    expect(await addressOf("[2606:4700::1111]")).toBe("2606:4700::1111");
  });

  test.each([
    ...["127.0.0.1", "127.1.2.3", "::1", "[::1]", "::ffff:127.0.0.1", "0.0.0.0", "::"],
    ...["169.254.169.254", "fe80::1", "224.0.0.1", "255.255.255.255"],
    ...["itself.example.org", "rebinding.example.org", "unknown.example.org"],
  ])("never %s", async (host) => {
    await expect(addressOf(host)).rejects.toMatchObject({code: "not-allowed"});
  });

  test("this machine only where nobody else reaches the installation", async () => {
    const local = outbound({toItself: true, lookup});
    expect(await local.addressOf("127.0.0.1")).toBe("127.0.0.1");
    await expect(local.addressOf("169.254.169.254")).rejects.toMatchObject({code: "not-allowed"});
  });
});

describe("fetching", () => {
  let asked = 0;
  const server = createServer(({url}, response) => {
    asked++;
    if (url === "/away") response.writeHead(302, {location: "http://169.254.169.254/"}).end();
    else response.end("here");
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  test("connects to the address that was checked, and follows no redirect", async () => {
    const {fetch} = outbound({toItself: true, lookup});
    expect(await (await fetch(`http://itself.example.org:${port}/`)).text()).toBe("here");
    expect((await fetch(`http://itself.example.org:${port}/away`)).status).toBe(302);
    expect(asked).toBe(2);
  });

  test("asks nothing of this machine by name, number, octal or decimal", async () => {
    const {fetch} = outbound({toItself: false, lookup});
    for (const host of ["itself.example.org", "127.0.0.1", "0177.0.0.1", "2130706433", "[::ffff:7f00:1]"])
      await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow();
    await expect(fetch("file:///etc/passwd")).rejects.toThrow();
    expect(asked).toBe(2);
  });
});
