import {useCallback} from "react";
import {type Language, type Style, shareBars} from "../../drawing/index.ts";
import type {NetworkReply} from "../../network/contract.ts";
import {useMay} from "../access/session.tsx";
import {useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, Columns, Empty, NetworkSketch, PictureFrame} from "../ui/index.ts";
import {networkWords} from "./words.ts";

/** Without units: the groups that the analysis found by their size, and what a people file would add. */
export function CommunitiesFound({network: {communities, nodes, period}}: {network: NetworkReply}) {
  const words = useWords(networkWords);
  const t = words.communities;
  const format = useFormat();
  const mayBring = useMay("people:write");
  const draw = useCallback(
    (style: Style, language: Language) =>
      shareBars(
        communities.map(({people}, i) => ({
          name: words.group(format.number(i + 1)),
          share: nodes ? people / nodes : null,
          note: format.number(people),
        })),
        {bar: t.share, note: t.people},
        style,
        language,
      ),
    [communities, nodes, words, t, format],
  );
  return (
    <Columns split="7-5">
      {communities.length > 0 ? (
        <PictureFrame
          title={t.title}
          fileName={`groups-${period?.key}`}
          draw={draw}
          foot={<p className="note">{t.lead}</p>}
        />
      ) : (
        <div />
      )}
      <Empty
        title={t.noUnits}
        need={t.noUnitsNeed}
        sketch={<NetworkSketch />}
        action={
          mayBring && (
            <ActionLink page="people" look="filled">
              {t.bringPeople}
            </ActionLink>
          )
        }
      />
    </Columns>
  );
}
