import {mostLevel} from "../../infrastructure/skill-kinds.ts";
import type {SkillCell, SkillMatrix} from "../../infrastructure/skill-rules.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DataTable} from "../ui/index.ts";
import {skillWords} from "./skill-words.ts";
import css from "./skills.module.css";

/** Roles × skills: where most are now and where they should be, as marks and in words. */
export function SkillTable({matrix}: {matrix: SkillMatrix}) {
  const t = useWords(skillWords).matrix;
  const format = useFormat();
  const told = ({now, target}: SkillCell) =>
    now === null ? t.level(format.number(target)) : t.steps(format.number(now), format.number(target));
  const needed = matrix.skills
    .map((skill, i) => ({skill, i}))
    .filter(({i}) => matrix.rows.some(({cells}) => cells[i] !== null));
  return (
    <div className={css.matrix}>
      <DataTable
        caption={t.title}
        rows={matrix.rows}
        rowKey={({role}) => role}
        fileName={t.title.toLowerCase()}
        searchable={false}
        columns={[
          {key: "role", head: t.role, value: ({role}) => role},
          ...needed.map(({skill, i}) => ({
            key: skill.id,
            head: skill.details.name,
            sortable: false,
            value: ({cells}: SkillMatrix["rows"][number]) => (cells[i] ? told(cells[i]) : null),
            cell: ({cells}: SkillMatrix["rows"][number]) => {
              const cell = cells[i];
              if (!cell) return "–";
              return (
                <span className={css.marked}>
                  <LevelMarks now={cell.now ?? 0} target={cell.target} />
                  <span className="note">{told(cell)}</span>
                </span>
              );
            },
          })),
        ]}
      />
    </div>
  );
}

/** Four squares: filled up to now, outlined up to the target. The words beside them say the same. */
const LevelMarks = ({now, target}: {now: number; target: number}) => (
  <span className={css.marks} aria-hidden="true">
    {Array.from({length: mostLevel}, (_, i) => {
      const level = i + 1;
      return <span key={level} data-level={level <= now ? "now" : level <= target ? "target" : "beyond"} />;
    })}
  </span>
);
