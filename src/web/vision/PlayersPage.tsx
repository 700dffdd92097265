import {useCallback} from "react";
import {withinSentence} from "../../dossier/naming-rules.ts";
import {playerMap, type Style} from "../../drawing/index.ts";
import type {Flow} from "../../vision/flow-rules.ts";
import {informationFlow, keyPlayer, playerGroupOptions} from "../../vision/kinds.ts";
import {
  type Corner,
  cornerOf,
  corners,
  type KeyPlayer,
  playerRemarks,
  playersStanding,
} from "../../vision/player-rules.ts";
import {EntrySection, InTrajectory, PrintButton, useEntries} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, FindingTitle, Loading, Panel, PictureFrame, Stack} from "../ui/index.ts";
import {InformationFlows} from "./InformationFlows.tsx";
import {Remarks} from "./Remarks.tsx";
import css from "./vision.module.css";
import {visionWords} from "./words.ts";

/** Who makes it possible or can stop it, on a map; and how information runs, formally and informally. */
export function PlayersPage() {
  return (
    <InTrajectory>
      <Players />
    </InTrajectory>
  );
}

function Players() {
  const t = useWords(visionWords).players;
  const players = useEntries(keyPlayer);
  const flows = useEntries(informationFlow);
  if (players.state === "loading" || flows.state === "loading") return <Loading lines={8} />;
  if (players.state === "failed") return <Failed {...players} />;
  if (flows.state === "failed") return <Failed {...flows} />;
  return (
    <Stack gap="sections">
      <Title players={players.data} flows={flows.data} />
      <Stack>
        {players.data.some((player) => cornerOf(player) !== undefined) && <PlayerPicture players={players.data} />}
        {players.data.length > 0 && <Remarks title={t.remarks} remarks={playerRemarks(players.data)} />}
        <EntrySection
          kind={keyPlayer}
          title={t.list}
          lead={t.listLead}
          empty={t.empty}
          columns={["name", "group", "interest", "influence", "stance", "approach", "owner"]}
        />
      </Stack>
      <InformationFlows flows={flows.data} />
    </Stack>
  );
}

/** Whom to win first; else which groups are missing; else with how many it is done together. */
function Title({players, flows}: {players: readonly KeyPlayer[]; flows: readonly Flow[]}) {
  const t = useWords(visionWords).players;
  const format = useFormat();
  if (players.length === 0 && flows.length === 0) return <FindingTitle title={t.none} lead={t.noneLead} />;
  const {toWin, missing} = playersStanding(players);
  const partners = players.filter((player) => cornerOf(player) === "partner").length;
  const groups = missing.map((id) => withinSentence(playerGroupOptions[id][format.language]));
  const title =
    players.length === 0
      ? t.onlyFlows(flows.length, format.number(flows.length))
      : toWin.length > 0
        ? t.toWin(toWin.length, format.number(toWin.length), toWin[0]!.details.name)
        : missing.length > 0 && missing.length <= 3
          ? t.missing(format.list(groups))
          : partners > 0
            ? t.partners(partners, format.number(partners))
            : t.onMap(players.length, format.number(players.length));
  return <FindingTitle title={title} lead={t.lead} actions={<PrintButton />} />;
}

function PlayerPicture({players}: {players: readonly KeyPlayer[]}) {
  const t = useWords(visionWords).players;
  const format = useFormat();
  const {language} = format;
  const {toWin} = playersStanding(players);
  const draw = useCallback(
    (style: Style) => {
      const marked = playersStanding(players).toWin;
      const stances = keyPlayer.fields.stance.options;
      return playerMap(
        players.flatMap((player) => {
          const {name, interest, influence, stance} = player.details;
          if (interest === null || influence === null) return [];
          return [
            {
              name,
              interest: Math.round(interest),
              influence: Math.round(influence),
              stance: stance ?? "unknown",
              isMarked: marked.includes(player),
            },
          ];
        }),
        {
          ...t.drawing,
          stances: {
            for: stances.for[language],
            neutral: stances.neutral[language],
            against: stances.against[language],
            unknown: stances.unknown[language],
          },
          corners: {
            win: corners.win.name[language],
            partner: corners.partner.name[language],
            inform: corners.inform.name[language],
            strengthen: corners.strengthen.name[language],
          },
        },
        style,
      );
    },
    [players, t, language],
  );
  return (
    <div className={css.pictured}>
      <PictureFrame title={t.map(toWin.length, format.number(toWin.length))} fileName={t.mapFile} draw={draw} />
      <Panel title={t.corners}>
        <dl className={css.corners}>
          {(Object.keys(corners) as Corner[]).map((corner) => {
            const own = players.filter((player) => cornerOf(player) === corner);
            return (
              <div key={corner}>
                <dt>{corners[corner].name[language]}</dt>
                <dd className="quiet">{corners[corner].about[language]}</dd>
                {own.length > 0 && <dd>{format.list(own.map(({details}) => details.name))}</dd>}
              </div>
            );
          })}
        </dl>
      </Panel>
    </div>
  );
}
