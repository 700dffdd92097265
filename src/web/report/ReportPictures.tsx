import {useCallback} from "react";
import {contributionFlow, type Language, type Style, shareBars, weekBars} from "../../drawing/index.ts";
import type {Monitor} from "../../report/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Columns, PictureFrame, Stack} from "../ui/index.ts";
import {reportPageWords} from "./words.ts";

/** The pictures of the report that carry it: messages per week, who writes how much, and who takes part where. */
export function ReportPictures({monitor, period}: {monitor: Monitor; period: string}) {
  const {share} = monitor.contribution.eighty;
  const tools = monitor.tools.length > 0 && <Tools monitor={monitor} period={period} />;
  return (
    <Stack>
      {monitor.weeks.length > 1 && <Weeks monitor={monitor} period={period} />}
      {share === null ? (
        tools
      ) : (
        <Columns split="6-6">
          <Contribution people={share} period={period} />
          {tools}
        </Columns>
      )}
    </Stack>
  );
}

interface PictureProps {
  readonly monitor: Monitor;
  readonly period: string;
}

function Weeks({monitor: {weeks}, period}: PictureProps) {
  const t = useWords(reportPageWords);
  const draw = useCallback(
    (style: Style, language: Language) => weekBars(weeks, {...style, height: weekHeight}, language),
    [weeks],
  );
  return <PictureFrame title={t.weeks} fileName={`${t.weeks}-${period}`} draw={draw} />;
}

const weekHeight = 110;

/** Points that its words need beside each other; on a phone it is drawn smaller instead. */
const flowWidth = 230;

function Contribution({people, period}: {people: number; period: string}) {
  const t = useWords(reportPageWords);
  const draw = useCallback(
    (style: Style, language: Language) =>
      contributionFlow({people, contributions: 0.8}, {...style, width: Math.max(style.width, flowWidth)}, language),
    [people],
  );
  return <PictureFrame title={t.contribution} fileName={`${t.contribution}-${period}`} draw={draw} />;
}

function Tools({monitor: {tools}, period}: PictureProps) {
  const t = useWords(reportPageWords);
  const format = useFormat();
  const draw = useCallback(
    (style: Style, language: Language) =>
      shareBars(
        tools.map(({source, activeShare, messages}) => ({
          name: source,
          share: activeShare,
          note: format.number(messages),
        })),
        t.toolsHeads,
        style,
        language,
      ),
    [tools, t, format],
  );
  return <PictureFrame title={t.tools} fileName={`${t.tools}-${period}`} draw={draw} />;
}
