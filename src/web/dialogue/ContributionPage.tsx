import {useCallback} from "react";
import {readContribution} from "../../dialogue/contract.ts";
import {type Language, lorenzCurve, type Style} from "../../drawing/index.ts";
import {readFigures} from "../../evidence/contract.ts";
import {type Reply, useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {NoData, NothingShown} from "../evidence/ScopeStates.tsx";
import {evidenceWords} from "../evidence/words.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  BarsSketch,
  Columns,
  Failed,
  Figures,
  FilterBar,
  FindingTitle,
  Loading,
  MeasureTile,
  Panel,
  PictureFrame,
  Stack,
} from "../ui/index.ts";
import {ContributionShares} from "./ContributionShares.tsx";
import {contributionWords} from "./contribution-words.ts";

type Contribution = Reply<typeof readContribution>;

/** How the writing is spread over the people: who carries a network, in words that do not blame. */
export function ContributionPage() {
  const t = useWords(contributionWords);
  const format = useFormat();
  const [scope] = useFilters();
  const contribution = useApi(readContribution, scope);
  if (contribution.state === "loading") return <Loading />;
  if (contribution.state === "failed") return <Failed {...contribution} />;
  const {data} = contribution;
  if (!data.period) return <NoData title={t.emptyTitle} sketch={<BarsSketch />} />;
  const finding = data.shares.find(({people}) => people === 0.2) ?? data.shares.at(-1);
  const title = finding ? t.title(format.share(finding.people), format.share(finding.contributions)) : t.titlePlain;
  return (
    <Stack>
      <FindingTitle title={data.shown ? title : t.titlePlain} lead={data.shown && leadOf(data, t, format)} />
      <FilterBar />
      {data.shown ? <Spread contribution={data} /> : <NothingShown sketch={<BarsSketch />} />}
    </Stack>
  );
}

function leadOf(
  {half, active}: Contribution,
  t: (typeof contributionWords)["nl"],
  format: ReturnType<typeof useFormat>,
) {
  if (active === null) return undefined;
  const people = format.number(active);
  return half ? t.lead(format.number(half.people), people) : t.leadPlain(people);
}

const measures = ["gini", "gini-with-silent", "half-share", "eighty-share"];

function Spread({contribution}: {contribution: Contribution}) {
  const t = useWords(contributionWords);
  const {colleagues} = useWords(evidenceWords);
  const format = useFormat();
  const [scope] = useFilters();
  const figures = useApi(readFigures, {...scope, measures: measures.join(",")});
  const {lorenz, active, players, period} = contribution;
  const draw = useCallback((style: Style, language: Language) => lorenzCurve(lorenz, style, language), [lorenz]);
  return (
    <>
      {figures.state === "ready" && (
        <Figures>
          {figures.data.figures.map((figure) => (
            <MeasureTile key={figure.measure} figure={figure} period={period?.key ?? ""} nOf={colleagues} />
          ))}
        </Figures>
      )}
      <Columns split="6-6">
        <PictureFrame
          title={t.curve}
          fileName={`contribution-${period?.key}`}
          draw={draw}
          foot={<p className="note">{t.curveAbout}</p>}
        />
        <Stack>
          <ContributionShares contribution={contribution} />
          <Panel title={t.means}>
            <Stack gap="lines">
              {t.meaning.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>
                <strong>{t.cta}</strong>
              </p>
              {active !== null && players !== null && active < players && (
                <p className="note">{t.ofPlayers(format.number(active), format.number(players))}</p>
              )}
            </Stack>
          </Panel>
        </Stack>
      </Columns>
    </>
  );
}
