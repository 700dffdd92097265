import PostalMime from "postal-mime";

/** What a report of non-delivery (RFC 3464) says about a mail of ours. */
export interface Bounce {
  /** undefined: the report does not hold our mail's Message-ID. */
  readonly mailId: string | undefined;
  /** failed: given up. delayed: still being tried. Other actions (delivered, relayed, expanded) are left out. */
  readonly action: "failed" | "delayed";
  /** As RFC 3463 numbers it: "5.1.1" is an unknown mailbox; "" when it is left out. */
  readonly status: string;
  /** What the server that refused it said, on one line; "" when it is left out. */
  readonly said: string;
}

/**
 * Reads a mail's source text.
 * @returns undefined when it is no report of non-delivery: out-of-office replies and the like are none.
 */
export async function bounceOf(source: string): Promise<Bounce | undefined> {
  const {attachments} = await PostalMime.parse(source, {attachmentEncoding: "utf8", forceRfc822Attachments: true});
  const part = (type: RegExp) => {
    const content = attachments.find(({mimeType}) => type.test(mimeType))?.content;
    return typeof content === "string" ? content : undefined;
  };
  const status = part(/^message\/(global-)?delivery-status$/);
  if (status === undefined) return undefined;
  const action = field(status, "Action").toLowerCase();
  if (action !== "failed" && action !== "delayed") return undefined;
  const returned = part(/^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/) ?? "";
  return {
    mailId: /^message-id:\s*<([0-9a-f-]{36})@/im.exec(returned)?.[1],
    action,
    status: field(status, "Status"),
    said: field(status, "Diagnostic-Code")
      .replace(/^smtp;\s*/i, "")
      .slice(0, 300),
  };
}

/** The value of a field, its folded lines joined; "" when it is not there. */
function field(text: string, name: string): string {
  const found = new RegExp(`^${name}:(.*(?:\\n[ \\t].*)*)`, "im").exec(text.replaceAll("\r\n", "\n"));
  return (found?.[1] ?? "").replace(/\s+/g, " ").trim();
}
