import {sensitivityInWords} from "../../infrastructure/sensitivity-rules.ts";
import type {Candidate, HardCell, Need, ScoreCell, ToolComparison} from "../../infrastructure/tool-rules.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {Badge, type Column, DataTable, Panel, Stack} from "../ui/index.ts";
import {toolWords} from "./tool-words.ts";
import css from "./tools.module.css";

type Row =
  | {readonly need: Need; readonly sort: "weighed" | "hard"; readonly share: number | null}
  | {readonly sort: "total"};

/** Needs × tools with the weighed score below, how firm the outcome is, what is out and what people disagree about. */
export function ToolOutcome({comparison, candidates}: {comparison: ToolComparison; candidates: readonly Candidate[]}) {
  const t = useWords(toolWords).result;
  const format = useFormat();
  const {weighed, shares, hard, cells, hardCells, out} = comparison;
  const rows: Row[] = [
    ...hard.map((need) => ({need, sort: "hard", share: null}) as const),
    ...weighed.map((need, i) => ({need, sort: "weighed", share: shares[i]!}) as const),
    ...(weighed.length > 0 ? [{sort: "total"} as const] : []),
  ];
  const firm = sensitivityInWords(comparison);
  const disputes = cells.filter(({isDisputed}) => isDisputed);
  return (
    <Stack>
      <Panel title={t.title}>
        {rows.length > 0 && candidates.length > 0 ? (
          <>
            <p className="quiet">{t.how}</p>
            <div className={css.outcome}>
              <DataTable
                caption={t.title}
                rows={rows}
                rowKey={(row) => (row.sort === "total" ? "total" : `${row.sort} ${row.need.id}`)}
                columns={[
                  {
                    key: "need",
                    head: t.need,
                    sortable: false,
                    value: (row) => (row.sort === "total" ? t.together : row.need.details.need),
                    cell: (row) =>
                      row.sort === "total" ? (
                        <b>{t.together}</b>
                      ) : (
                        <>
                          {row.need.details.need} {row.sort === "hard" && <Badge>{t.hard}</Badge>}
                        </>
                      ),
                  },
                  {
                    key: "share",
                    head: t.share,
                    align: "end",
                    sortable: false,
                    value: (row) => (row.sort === "weighed" && row.share !== null ? format.share(row.share) : ""),
                  },
                  ...candidates.map((candidate) =>
                    columnOf(
                      candidate,
                      comparison,
                      (row) => {
                        if (row.sort === "hard")
                          return hardCells.find((cell) => cell.candidate === candidate && cell.need === row.need);
                        return row.sort === "weighed"
                          ? cells.find((cell) => cell.candidate === candidate && cell.need === row.need)
                          : undefined;
                      },
                      t,
                      format,
                    ),
                  ),
                ]}
                searchable={false}
                fileName={t.title.toLowerCase()}
              />
            </div>
          </>
        ) : (
          <p className="quiet">{t.none}</p>
        )}
      </Panel>
      <div className={css.beside}>
        {firm && (
          <Panel title={t.firmTitle}>
            <p>{firm[format.language]}</p>
            <p className="note">{t.firmHow}</p>
          </Panel>
        )}
        {disputes.length > 0 && (
          <Panel title={t.disputesTitle}>
            <ul className={css.points}>
              {disputes.map(({candidate, need, lowest, highest}) => (
                <li key={`${candidate.id} ${need.id}`}>
                  {t.dispute(
                    candidate.details.name,
                    need.details.need,
                    format.number(lowest!),
                    format.number(highest!),
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {out.length > 0 && (
          <Panel title={t.outTitle}>
            <ul className={css.points}>
              {out.flatMap(({failed}) =>
                failed.map(({candidate, need, against}) => (
                  <li key={`${candidate.id} ${need.id}`}>
                    {t.out(candidate.details.name, need.details.need)}
                    {against.map(({by, why}) => (
                      <span key={by} className="note">
                        {" "}
                        {why === "" ? by : `${by}: ${why}`}
                      </span>
                    ))}
                  </li>
                )),
              )}
            </ul>
          </Panel>
        )}
      </div>
    </Stack>
  );
}

type Told = ScoreCell | HardCell | undefined;
type OutcomeWords = typeof toolWords.nl.result;

const tones = {met: "good", failed: "bad", disputed: "warn", unknown: "plain"} as const;

function columnOf(
  candidate: Candidate,
  comparison: ToolComparison,
  cellOf: (row: Row) => Told,
  t: OutcomeWords,
  format: Format,
): Column<Row> {
  const score = (value: number) => format.number(value, 1);
  const total = comparison.ranked.find((one) => one.candidate === candidate);
  const isOut = comparison.out.some((one) => one.candidate === candidate);
  const totalInWords = isOut ? t.isOut : total ? score(total.score) : t.notYet;
  return {
    key: candidate.id,
    head: candidate.details.name,
    sortable: false,
    value: (row) => {
      if (row.sort === "total") return totalInWords;
      const cell = cellOf(row);
      if (!cell) return "";
      return "verdict" in cell ? t.verdicts[cell.verdict] : cell.mean === null ? "" : score(cell.mean);
    },
    cell: (row) => {
      if (row.sort === "total") return isOut ? <Badge tone="bad">{t.isOut}</Badge> : <b>{totalInWords}</b>;
      const cell = cellOf(row);
      if (!cell) return "–";
      if ("verdict" in cell) return <Badge tone={tones[cell.verdict]}>{t.verdicts[cell.verdict]}</Badge>;
      if (cell.mean === null) return "–";
      return (
        <div className={css.cell}>
          <span>{score(cell.mean)}</span>
          {cell.isDisputed && <Badge tone="warn">{t.disputed}</Badge>}
          <span className="note">
            {cell.lowest === cell.highest
              ? t.people(cell.people, format.number(cell.people))
              : t.between(format.number(cell.lowest!), format.number(cell.highest!))}
          </span>
        </div>
      );
    },
  };
}
