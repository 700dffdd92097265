import type {HeardForAll as Told} from "../../webcare/contract.ts";
import {readHeard} from "../../webcare/contract.ts";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Failed, Loading} from "../ui/index.ts";
import css from "./HeardForAll.module.css";
import {heardWords} from "./heard-words.ts";

/** What we heard, what we did: for all staff who have the organisation's link. Part of the page for staff; names no people. */
export function HeardForAll({token}: {token: string}) {
  const t = useWords(heardWords);
  const told = useApi(readHeard, {token});
  if (told.state === "loading") return <Loading lines={3} />;
  if (told.state === "failed") return <Failed {...told} />;
  const {organisation, entries} = told.data;
  return (
    <section className={css.section} aria-labelledby="heard">
      <h2 id="heard">{t.title}</h2>
      <p className="quiet">{entries.length > 0 ? t.lead(organisation) : t.empty}</p>
      <ol className={css.told}>
        {entries.map((entry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was told has no name but its place
          <li key={i}>
            <HeardAndDid {...entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function HeardAndDid({heard, did, day, network, theme}: Told) {
  const t = useWords(heardWords);
  const format = useFormat();
  const about = [day && format.longDay(day), theme, network].filter((part) => part !== "").join(" · ");
  return (
    <>
      {about !== "" && <p className="note">{about}</p>}
      <dl>
        <dt>{t.heard}</dt>
        <dd>{heard}</dd>
        <dt>{t.did}</dt>
        <dd className={did === "" ? "quiet" : ""}>{did || t.notYet}</dd>
      </dl>
    </>
  );
}
