import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Networks of proxies, as TRUSTED_PROXY lists them: "10.0.0.0/8, 2001:db8::1". @throws Error that names the first which is none. */
export function networksOf(text: string): readonly Network[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [address, bits] = part.split("/") as [string, string | undefined];
      if (!ipaddr.isValid(address) || (bits !== undefined && !ipaddr.isValidCIDR(part))) throw new Error(part);
      const parsed = ipaddr.parse(address);
      return [parsed, bits === undefined ? (parsed.kind() === "ipv4" ? 32 : 128) : Number(bits)];
    });
}

/**
 * Where a request comes from: the socket's other end, or, as far as that is a trusted proxy, what it says in X-Forwarded-For. What anybody else
 * writes there is ignored (T12).
 * @param forwardedFor the header: the caller as the first proxy saw it, then each proxy as the next one saw it.
 */
export function callerAddress(
  socketAddress: string,
  forwardedFor: string | null | undefined,
  trusted: readonly Network[],
): string {
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim());
  let caller = plain(socketAddress);
  while (isIn(caller, trusted)) {
    const hop = hops.pop();
    if (!hop || !ipaddr.isValid(hop)) break;
    caller = plain(hop);
  }
  return caller;
}

/** One household or office: an IPv4 address, or the /64 of an IPv6 one, of which a caller has as many as it wants. */
export function networkOf(address: string): string {
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv4" ? parsed.toString() : `${groups(parsed as ipaddr.IPv6, 4)}::/64`;
}

/** An address without the part that tells one machine from its neighbours: "192.0.2.x", "2001:db8:1:x". */
export function shortened(address: string): string {
  if (!ipaddr.isValid(address)) return "";
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv4" ? parsed.toString().replace(/\d+$/, "x") : `${groups(parsed as ipaddr.IPv6, 3)}:x`;
}

/** IPv4 inside IPv6 (::ffff:192.0.2.1) is IPv4. */
const plain = (address: string) => (ipaddr.isValid(address) ? ipaddr.process(address).toString() : "127.0.0.1");

const groups = (address: ipaddr.IPv6, count: number) =>
  address.parts
    .slice(0, count)
    .map((part) => part.toString(16))
    .join(":");

const isIn = (address: string, networks: readonly Network[]) => {
  const parsed = ipaddr.parse(address);
  return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
};
