import {Link} from "@tanstack/react-router";
import {type FigureReply, readFigures, readFilters} from "../../evidence/contract.ts";
import {useOrganisation} from "../access/session.tsx";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {evidenceWords} from "../evidence/words.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {ChangesPanel} from "../trajectory/ChangesPanel.tsx";
import {useCurrentPath} from "../trajectory/use-path.ts";
import {
  changeOf,
  Empty,
  Failed,
  Figures,
  FiguresSketch,
  FilterBar,
  FindingTitle,
  Loading,
  MeasureTile,
  Stack,
} from "../ui/index.ts";
import {uiWords} from "../ui/words.ts";
import {FindingPanel} from "./FindingPanel.tsx";
import {LinksOn} from "./LinksOn.tsx";
import {PathPanel} from "./PathPanel.tsx";
import {useStanding} from "./use-standing.ts";
import {type OverviewWords, overviewWords} from "./words.ts";

/** Where the organisation stands: the path, the next step, the figures of the period and one finding. */
export function OverviewPage() {
  const offer = useApi(readFilters, {});
  if (offer.state === "loading") return <Loading />;
  if (offer.state === "failed") return <Failed {...offer} />;
  const {last, defaultPeriod} = offer.data;
  return last && defaultPeriod ? <Standing last={last} /> : <Welcome />;
}

/** Without figures: how far the path is, or that it can begin. */
function Welcome() {
  const t = useWords(overviewWords);
  const format = useFormat();
  const {name} = useOrganisation();
  const standing = useStanding(false);
  const products = useCurrentPath()?.path?.products ?? [];
  const isBegun = products.some(({state}) => state !== "not-begun");
  const signedOff = products.filter(({state}) => state === "signed-off").length;
  const title = isBegun
    ? t.begun(signedOff, format.number(signedOff), format.number(products.length))
    : t.welcome(name);
  return (
    <Stack>
      <FindingTitle title={title} lead={t.welcomeLead} />
      <PathPanel standing={standing} last={null} />
      <Changes />
      <Empty
        title={t.soon}
        need={t.soonNeed}
        sketch={<FiguresSketch />}
        action={<Link to="/practise">{t.practise}</Link>}
      />
    </Stack>
  );
}

/** Who wrote what in the chosen trajectory; nothing while there is none. */
function Changes() {
  const current = useCurrentPath();
  return current?.trajectory && <ChangesPanel trajectoryId={current.trajectory.id} />;
}

const tiles = ["active-share", "response-rate", "first-response-median", "eighty-share"];
const told = ["active-people", "messages"];

function Standing({last}: {last: string}) {
  const t = useWords(overviewWords);
  const {change} = useWords(uiWords);
  const {colleagues} = useWords(evidenceWords);
  const format = useFormat();
  const [scope] = useFilters();
  const standing = useStanding(true);
  const reply = useApi(readFigures, {...scope, measures: [...tiles, ...told].join(",")});
  if (reply.state === "loading") return <Loading />;
  if (reply.state === "failed") return <Failed {...reply} />;
  const {figures, period} = reply.data;
  const key = period?.key ?? "";
  return (
    <Stack gap="sections">
      <Stack>
        <FindingTitle {...finding(figures, key, t, change, format)} />
        <FilterBar />
      </Stack>
      <PathPanel standing={standing} last={sundayOf(last)} />
      <Figures>
        {figures
          .filter(({measure}) => tiles.includes(measure))
          .map((figure) => (
            <MeasureTile
              key={figure.measure}
              figure={figure}
              period={key}
              {...(figure.measure === "active-share" ? {nOf: colleagues} : {})}
            />
          ))}
      </Figures>
      <FindingPanel period={key} />
      <LinksOn />
      <Changes />
    </Stack>
  );
}

/** Above this share nearly everybody known takes part: there is no people file, and the share says nothing. */
const everybody = 0.995;

/** Who takes part and how soon an answer comes, beside the period before. */
function finding(
  figures: readonly FigureReply[],
  period: string,
  t: OverviewWords,
  change: (typeof uiWords)["nl"]["change"],
  format: Format,
): {title: string; lead: string} {
  const of = (measure: string) => figures.find((figure) => figure.measure === measure);
  const share = of("active-share");
  const [people, messages, answer] = ["active-people", "messages", "first-response-median"].map(
    (measure) => of(measure)?.value ?? null,
  );
  const {name, before} = nameOfPeriod(period, format.language);
  const isTold = share?.value != null && share.value < everybody;
  const title = isTold
    ? t.title.takesPart(format.share(share.value ?? 0))
    : people != null && messages != null
      ? t.title.messages(format.number(people), format.number(messages))
      : t.title.plain(name);
  const sentences = [
    isTold && share.previous !== null && before
      ? t.change(changeOf(share.value ?? 0, share.previous, "share", before, format, change).words)
      : "",
    answer != null ? t.answer(`${format.hours(answer).value}\u00a0${format.hours(answer).unit}`) : "",
  ];
  return {title, lead: sentences.filter(Boolean).join(" ")};
}

/** The last day of the week that begins on this Monday. */
const sundayOf = (monday: string): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
