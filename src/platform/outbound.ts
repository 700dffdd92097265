import {lookup as dnsLookup} from "node:dns/promises";
import ipaddr from "ipaddr.js";
import {Agent, fetch as undiciFetch} from "undici";
import {Problem} from "./problem.ts";

/** The ways out of this machine, to addresses that an administrator named. Nothing else here connects anywhere. */
export interface Outbound {
  /** The web's fetch. The address is looked up once, checked, and connected to; redirects are not followed. */
  readonly fetch: typeof fetch;
  /** Where to connect to for a host name. @throws Problem "not-allowed" for this machine itself and its nearest network. */
  readonly addressOf: (host: string) => Promise<string>;
}

/** All addresses of a host name. */
type Lookup = (host: string) => Promise<readonly string[]>;

/**
 * Ways out that do not lead back in (T62): not to this machine, not to link-local addresses (where clouds keep their keys), not to
 * everybody at once. Addresses of a private network are allowed, for there an organisation keeps its mail server and its sign-in.
 * @param toItself whether this machine itself may be reached: when nobody else reaches the installation either.
 */
export function outbound({toItself, lookup = systemLookup}: {toItself: boolean; lookup?: Lookup}): Outbound {
  const addressOf = async (host: string): Promise<string> => {
    const bare = host.replace(/^\[|\]$/g, "");
    const addresses = ipaddr.isValid(bare) ? [bare] : await lookup(bare);
    const [first] = addresses;
    if (first === undefined || !addresses.every((address) => isAllowed(address, toItself))) throw refused(host);
    return first;
  };
  const agent = new Agent({
    connect: {
      lookup: (host, options, found) => {
        addressOf(host).then(
          (address) => {
            const family = ipaddr.parse(address).kind() === "ipv6" ? 6 : 4;
            if (options.all) found(null, [{address, family}]);
            else found(null, address, family);
          },
          (error: Error) => found(error, "", 4),
        );
      },
    },
  });
  return {
    addressOf,
    fetch: (async (input: string | URL, init?: RequestInit) => {
      const url = new URL(input);
      if (url.protocol !== "https:" && url.protocol !== "http:") throw refused(url.protocol);
      // A literal address is connected to without a look-up.
      await addressOf(url.hostname);
      return undiciFetch(url, {...(init as object), dispatcher: agent, redirect: "manual"});
    }) as unknown as typeof fetch,
  };
}

const open = new Set(["unicast", "private", "uniqueLocal", "carrierGradeNat"]);

function isAllowed(address: string, toItself: boolean): boolean {
  const range = ipaddr.process(address).range(); // ::ffff:127.0.0.1 is 127.0.0.1
  return open.has(range) || (toItself && range === "loopback");
}

const systemLookup: Lookup = async (host) => (await dnsLookup(host, {all: true})).map(({address}) => address);

const refused = (host: string) =>
  new Problem("not-allowed", {
    nl: `Naar ${host} maken we geen verbinding: dat adres wijst naar deze machine zelf of vlak ernaast.`,
    en: `We do not connect to ${host}: that address points at this machine itself or right beside it.`,
  });
