import {useFormat, useWords} from "../i18n/index.ts";
import {NotShown} from "../ui/index.ts";
import {GroupMark} from "./GroupMark.tsx";
import css from "./GroupName.module.css";
import {categoryOf} from "./network-scene.ts";
import {networkWords} from "./words.ts";

/** "● Groep 1"; a group that is not known is not shown. @param community counted from 0. */
export function GroupName({community}: {community: number | null}) {
  const t = useWords(networkWords);
  const format = useFormat();
  if (community === null) return <NotShown />;
  return (
    <span className={css.name}>
      <GroupMark category={categoryOf(community)} />
      {t.group(format.number(community + 1))}
    </span>
  );
}
