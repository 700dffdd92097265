import type {FileProblem, PeopleFilePreview} from "../../people/contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Panel} from "../ui/index.ts";
import {fileWords} from "./file-words.ts";
import css from "./people.module.css";

const tones = {blocking: "bad", refused: "warn", remark: "plain"} as const;

/** What stands out in the file, by kind, the worst first, each with its rows to look at. */
export function FileProblems({read}: {read: PeopleFilePreview}) {
  const t = useWords(fileWords).preview;
  const kinds = [...new Set(read.problems.map(({kind}) => kind))];
  const groups = kinds
    .map((kind) => read.problems.filter((problem) => problem.kind === kind))
    .sort(([one], [other]) => rankOf(one) - rankOf(other));
  return (
    <Panel title={t.problems}>
      {groups.length === 0 && <p className="quiet">{t.noProblems}</p>}
      <ul className={css.problems}>
        {groups.map((problems) => (
          <Problem
            key={problems[0]!.kind}
            problems={problems}
            count={read.counts[problems[0]!.kind] ?? problems.length}
          />
        ))}
      </ul>
    </Panel>
  );
}

function Problem({problems, count}: {problems: readonly FileProblem[]; count: number}) {
  const t = useWords(fileWords).preview;
  const format = useFormat();
  const [first] = problems;
  if (!first) return null;
  return (
    <li className={css.problem}>
      <Badge tone={tones[first.severity]}>{t.severities[first.severity]}</Badge>
      <span>
        {first.row !== null && count === 1 && `${t.row(format.number(first.row))}: `}
        {first.words[format.language]}
      </span>
      <span className="figures">{count > 1 && `${format.number(count)}×`}</span>
      {count > 1 && (
        <details>
          <summary>{t.show(problems.length, format.number(problems.length))}</summary>
          <ul className={css.rows}>
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.column} ${problem.words.en}`}>
                <span className="figures">{problem.row === null ? t.whole : t.row(format.number(problem.row))}</span>
                <span>{problem.words[format.language]}</span>
              </li>
            ))}
          </ul>
          {count > problems.length && (
            <p className="note">{t.shown(format.number(problems.length), format.number(count))}</p>
          )}
        </details>
      )}
    </li>
  );
}

const order: readonly FileProblem["severity"][] = ["blocking", "refused", "remark"];
const rankOf = (problem: FileProblem | undefined): number => order.indexOf(problem?.severity ?? "remark");
