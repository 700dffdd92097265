import {useCallback} from "react";
import {readTools} from "../../dialogue/contract.ts";
import {type Language, type Style, shareBars, weekBars} from "../../drawing/index.ts";
import {type Reply, useApi} from "../api/index.ts";
import {useFilters} from "../app/filters.ts";
import {nameOfPeriod} from "../app/periods.ts";
import {NoData, NothingShown} from "../evidence/ScopeStates.tsx";
import {evidenceWords} from "../evidence/words.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {
  BarsSketch,
  Columns,
  changeOf,
  Failed,
  Figures,
  FigureTile,
  FilterBar,
  FindingTitle,
  Loading,
  MeasureAbout,
  Panel,
  PictureFrame,
  Stack,
  useMeasure,
} from "../ui/index.ts";
import {uiWords} from "../ui/words.ts";
import {type Tool, ToolsTable} from "./ToolsTable.tsx";
import {toolsWords} from "./tools-words.ts";

type Tools = Reply<typeof readTools>;

/** Which tools people use: who takes part in each, in % of the players, and how many messages a week. */
export function ToolsPage() {
  const t = useWords(toolsWords);
  const format = useFormat();
  const [{period, unit}] = useFilters();
  const reply = useApi(readTools, {period, unit});
  if (reply.state === "loading") return <Loading />;
  if (reply.state === "failed") return <Failed {...reply} />;
  const {data} = reply;
  if (!data.period) return <NoData title={t.emptyTitle} sketch={<BarsSketch />} />;
  const [first, second] = byUse(data.tools);
  const lead = second ? t.next(second.name, format.share(second.share)) : t.onlyOne;
  return (
    <Stack>
      <FindingTitle
        title={first ? (second ? t.several : t.one)(first.name, format.share(first.share)) : t.nothing}
        lead={first && lead}
      />
      <FilterBar with={["period", "unit"]} />
      {first ? <ToolsInUse reply={data} /> : <NothingShown sketch={<BarsSketch />} />}
    </Stack>
  );
}

/** Those with a share that may be shown, most used first. */
const byUse = (tools: readonly Tool[]) =>
  tools
    .flatMap((tool) => (tool.activeShare === null ? [] : [{...tool, share: tool.activeShare}]))
    .sort((a, b) => b.share - a.share);

function ToolsInUse({reply: {tools, players, period}}: {reply: Tools}) {
  const t = useWords(toolsWords);
  const format = useFormat();
  const draw = useCallback(
    (style: Style, language: Language) =>
      shareBars(
        [...byUse(tools), ...tools.filter(({activeShare}) => activeShare === null)].map(
          ({name, activeShare, active}) => ({
            name,
            share: activeShare,
            note: active === null ? "–" : format.number(active),
          }),
        ),
        {bar: t.takesPart, note: t.people},
        style,
        language,
      ),
    [tools, format, t],
  );
  const key = period?.key ?? "";
  return (
    <>
      <Figures>
        {tools.map((tool) => (
          <ToolFigure key={tool.sourceId} tool={tool} period={key} />
        ))}
      </Figures>
      <Columns split="7-5">
        <PictureFrame
          title={t.picture}
          fileName={`tools-${key}`}
          draw={draw}
          foot={players !== null && <p className="note">{t.ofPlayers(format.number(players))}</p>}
        />
        <Panel title={t.limits}>
          <Stack gap="lines">
            {t.limitsAbout.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Stack>
        </Panel>
      </Columns>
      <ToolWeeks tools={tools} period={key} />
      <Panel title={t.table}>
        <ToolsTable tools={tools} fileName={`tools-${key}`} />
      </Panel>
    </>
  );
}

function ToolFigure({tool, period}: {tool: Tool; period: string}) {
  const {change} = useWords(uiWords);
  const {colleagues} = useWords(evidenceWords);
  const format = useFormat();
  const measure = useMeasure("active-share");
  const {name, activeShare, previousShare, active} = tool;
  const before = nameOfPeriod(period, format.language).before;
  return (
    <FigureTile
      label={name}
      value={activeShare === null ? null : {value: format.share(activeShare).replace(/\s?%$/, ""), unit: "%"}}
      change={
        activeShare !== null && previousShare !== null && before
          ? changeOf(activeShare, previousShare, "share", before, format, change)
          : null
      }
      n={active}
      nOf={colleagues}
      about={measure && <MeasureAbout measure={measure} />}
    />
  );
}

/** Messages per week, a picture per tool on a scale of its own. */
function ToolWeeks({tools, period}: {tools: readonly Tool[]; period: string}) {
  const pictured = tools.filter(({weeks}) => weeks.filter(({messages}) => messages !== null).length > 1);
  const pairs = pictured.filter((_, i) => i % 2 === 0).map((tool, i) => [tool, pictured[2 * i + 1]] as const);
  return pairs.map(([one, other]) => (
    <Columns key={one.sourceId} split="6-6">
      <ToolWeek tool={one} period={period} />
      {other && <ToolWeek tool={other} period={period} />}
    </Columns>
  ));
}

function ToolWeek({tool: {name, weeks}, period}: {tool: Tool; period: string}) {
  const t = useWords(toolsWords);
  const draw = useCallback(
    (style: Style, language: Language) =>
      weekBars(
        weeks.flatMap(({week, messages}) => (messages === null ? [] : [{week, messages}])),
        {...style, height: 110},
        language,
      ),
    [weeks],
  );
  return <PictureFrame title={t.weeks(name)} fileName={`${name}-${period}`} draw={draw} />;
}
