import {useState} from "react";
import {type Cell, type Coverage, coverageRemarks, hangsOnOne, type Role} from "../../webcare/coverage-rules.ts";
import {webcareRole} from "../../webcare/watch-kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Panel} from "../ui/index.ts";
import css from "./CoverageMatrix.module.css";
import {rolesWords} from "./roles-words.ts";

/** Networks × themes: who follows, who takes over, who responds. What is missing says so, and can be given to somebody. */
export function CoverageMatrix({coverage, roles}: {coverage: Coverage; roles: readonly Role[]}) {
  const t = useWords(rolesWords);
  const {language} = useFormat();
  const [assigned, setAssigned] = useState<Cell>();
  const {themes, rows} = coverage;
  const remarks = coverageRemarks(coverage, roles);
  if (rows.length === 0)
    return (
      <Panel title={t.matrix.title}>
        <p className="quiet">{t.matrix.needsNetworks}</p>
      </Panel>
    );
  return (
    <Panel title={t.matrix.title}>
      <p className="quiet">{t.matrix.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t.matrix.title}>
        <table className={css.matrix}>
          <caption className="visually-hidden">{t.matrix.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.matrix.network}</th>
              {themes.map((theme) => (
                <th key={theme?.id ?? "all"} scope="col">
                  {theme?.details.name ?? t.matrix.all}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({network, cells}) => (
              <tr key={network.id}>
                <th scope="row">{network.details.name}</th>
                {cells.map((cell) => (
                  <td key={cell.theme?.id ?? "all"} data-open={cell.monitors.length === 0 || undefined}>
                    <CellWords cell={cell} onAssign={() => setAssigned(cell)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {remarks.length > 0 && (
        <div className="only-print">
          <h3 className={css.remarksHead}>{t.remarks}</h3>
          <ul className={css.remarks}>
            {remarks.map(({words}) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </div>
      )}
      {assigned && (
        <EntryDialog
          kind={webcareRole}
          initial={{network: assigned.network.id, theme: assigned.theme?.id ?? null}}
          onClose={() => setAssigned(undefined)}
        />
      )}
    </Panel>
  );
}

function CellWords({cell, onAssign}: {cell: Cell; onAssign: () => void}) {
  const t = useWords(rolesWords).matrix;
  const format = useFormat();
  const mayWrite = useMay("trajectory:write");
  const {monitors, deputies, responders} = cell;
  if (monitors.length === 0)
    return (
      <>
        <Badge tone="bad">{t.nobodyFollows}</Badge>
        {mayWrite && (
          <div className={`${css.assign} no-print`}>
            <Button look="quiet" onClick={onAssign}>
              <span aria-hidden="true">{t.assign}</span>
              <span className="visually-hidden">
                {t.assignFor(cell.network.details.name, cell.theme?.details.name ?? t.all)}
              </span>
            </Button>
          </div>
        )}
      </>
    );
  return (
    <>
      <p className={css.follows}>{format.list(monitors)}</p>
      {hangsOnOne(cell) ? (
        <Badge tone="warn">{t.noDeputy}</Badge>
      ) : (
        deputies.length > 0 && (
          <p className="note">
            {t.deputy}: {format.list(deputies)}
          </p>
        )
      )}
      {responders.length === 0 ? (
        <Badge tone="warn">{t.nobodyResponds}</Badge>
      ) : (
        <p className="note">
          {t.responds}: {format.list(responders)}
        </p>
      )}
    </>
  );
}
