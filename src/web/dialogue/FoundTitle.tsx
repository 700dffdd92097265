import type {PreflightResult} from "../../dialogue/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {FindingTitle} from "../ui/index.ts";
import {preflightWords} from "./preflight-words.ts";

/** Says what is usable: "144.902 berichten uit 48 open kanalen zijn bruikbaar". @param counted how far counting anew is, 0…1; null: it is done. */
export function FoundTitle({found, counted}: {found: PreflightResult; counted: number | null}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const {kept} = found.preflight.messages;
  const channels = found.preflight.channels.filter((channel) => channel.kept > 0);
  const inWords =
    found.kind === "mail"
      ? t.lists
      : channels.every(({visibility}) => visibility === "open")
        ? t.openChannels
        : t.channels;
  const title =
    kept === 0
      ? t.nothing
      : t.usable(kept, format.number(kept), inWords(channels.length, format.number(channels.length)));
  return (
    <FindingTitle
      title={title}
      lead={counted !== null ? t.recounting(format.share(counted)) : kept === 0 ? t.nothingLead : t.lead}
    />
  );
}
