import {type TieKind, tieKinds} from "../../network/contract.ts";
import {useWords} from "../i18n/index.ts";
import {Chip} from "../ui/index.ts";
import {networkWords} from "./words.ts";

/** Which kinds of contact count, as layers to switch on and off; at least one stays on. */
export function KindLayers({
  kinds,
  onKinds,
}: {
  kinds: readonly TieKind[];
  onKinds: (kinds: readonly TieKind[]) => void;
}) {
  const t = useWords(networkWords).picture;
  return (
    <>
      <span className="note">{t.layers}</span>
      {tieKinds.map((kind) => (
        <Chip
          key={kind}
          checked={kinds.includes(kind)}
          onChange={(checked) => {
            const next = tieKinds.filter((one) => (one === kind ? checked : kinds.includes(one)));
            if (next.length > 0) onKinds(next);
          }}
        >
          {t.kinds[kind]}
        </Chip>
      ))}
    </>
  );
}
