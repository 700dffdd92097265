import type {readContribution} from "../../dialogue/contract.ts";
import type {Reply} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {DataTable, Panel} from "../ui/index.ts";
import css from "./ContributionShares.module.css";
import {contributionWords} from "./contribution-words.ts";

/** "The most active 20 % write 71 %", row by row; parts of too few people are absent. */
export function ContributionShares({contribution}: {contribution: Reply<typeof readContribution>}) {
  const t = useWords(contributionWords);
  const format = useFormat();
  const {shares, half, eighty, period} = contribution;
  return (
    <Panel title={t.shares}>
      <DataTable
        caption={t.shares}
        fileName={`contribution-shares-${period?.key}`}
        rows={shares}
        rowKey={({people}) => String(people)}
        columns={[
          {
            key: "people",
            head: t.group,
            value: ({people}) => people,
            cell: ({people}) => t.mostActive(format.share(people)),
          },
          {
            key: "contributions",
            head: t.writes,
            value: ({contributions}) => contributions,
            cell: ({contributions}) => (
              <span className={css.share}>
                <span className={css.bar} aria-hidden="true">
                  <span style={{width: `${contributions * 100}%`}} />
                </span>
                {format.share(contributions)}
              </span>
            ),
          },
        ]}
      />
      {(half || eighty) && (
        <dl className={css.groups}>
          {half && <Group name={t.half} {...half} />}
          {eighty && <Group name={t.eighty} {...eighty} />}
        </dl>
      )}
    </Panel>
  );
}

function Group({name, people, share}: {name: string; people: number; share: number}) {
  const t = useWords(contributionWords);
  const format = useFormat();
  return (
    <>
      <dt>{name}</dt>
      <dd className="quiet">{t.groupOf(format.number(people), format.share(share))}</dd>
    </>
  );
}
