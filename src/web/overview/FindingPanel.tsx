import {useElementSize} from "@mantine/hooks";
import {type ReactNode, useCallback, useMemo} from "react";
import {readContribution} from "../../dialogue/contract.ts";
import {contributionFlow, type Language, type Picture, type Style} from "../../drawing/index.ts";
import {type NetworkReply, readNetwork} from "../../network/contract.ts";
import {useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {useFormat, useLanguage, useWords} from "../i18n/index.ts";
import {networkDrawing} from "../network/network-drawing.ts";
import {networkFinding} from "../network/network-finding.ts";
import {networkWords} from "../network/words.ts";
import {Drawn, PageLink, useDrawingTheme} from "../ui/index.ts";
import css from "./FindingPanel.module.css";
import {overviewWords} from "./words.ts";

/** One finding with its picture: between units where there are some, else of who writes. Nothing when neither may be shown. */
export function FindingPanel({period}: {period: string}) {
  const [scope] = useFilters();
  const network = useApi(readNetwork, scope);
  if (network.state !== "ready") return null;
  return network.data.shown && network.data.units.length > 1 ? (
    <BetweenUnits network={network.data} period={period} />
  ) : (
    <WhoWrites period={period} />
  );
}

function BetweenUnits({network, period}: {network: NetworkReply; period: string}) {
  const t = useWords(overviewWords);
  const words = useWords(networkWords);
  const format = useFormat();
  const [{unit}] = useFilters();
  const finding = useMemo(
    () => networkFinding(network, null, words.finding, format, unit),
    [network, words, format, unit],
  );
  const draw = useCallback(
    (style: Style, language: Language) =>
      networkDrawing(network, finding, {...style, height: style.width < narrow ? 260 : 190}, language),
    [network, finding],
  );
  return (
    <Finding
      period={period}
      title={finding.title}
      link={<PageLink page="networks">{t.seeNetworks}</PageLink>}
      draw={draw}
    />
  );
}

function WhoWrites({period}: {period: string}) {
  const t = useWords(overviewWords);
  const format = useFormat();
  const [scope] = useFilters();
  const contribution = useApi(readContribution, scope);
  const share =
    contribution.state === "ready"
      ? (contribution.data.shares.find(({people}) => people === 0.2) ?? contribution.data.shares.at(-1))
      : undefined;
  const draw = useCallback(
    (style: Style, language: Language) =>
      contributionFlow(share ?? {people: 0, contributions: 0}, {...style, width: Math.min(style.width, 280)}, language),
    [share],
  );
  return (
    share && (
      <Finding
        period={period}
        title={t.share(format.share(share.people), format.share(share.contributions))}
        link={<PageLink page="contribution">{t.seeContribution}</PageLink>}
        draw={draw}
      />
    )
  );
}

/** Points; below it a picture of units needs more height. */
const narrow = 250;
/** As in a PictureFrame: text of 7 points shows at 13 pixels. */
const pointsPerPixel = 0.54;

function Finding({
  period,
  title,
  link,
  draw,
}: {
  period: string;
  title: string;
  link: ReactNode;
  draw: (style: Style, language: Language) => Picture;
}) {
  const t = useWords(overviewWords);
  const {language} = useLanguage();
  const theme = useDrawingTheme();
  const {ref, width} = useElementSize();
  const points = Math.max(150, Math.round((width || 600) * pointsPerPixel));
  const picture = useMemo(() => draw({theme, width: points}, language), [draw, theme, points, language]);
  return (
    <section className={css.finding}>
      <div className={css.words}>
        <p className={css.eyebrow}>{t.finding(nameOfPeriod(period, language).name)}</p>
        <h2 className={css.title}>{title}</h2>
        <p>{link}</p>
      </div>
      <div ref={ref} className={css.picture}>
        <Drawn picture={picture} />
      </div>
    </section>
  );
}
