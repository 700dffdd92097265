import {clashing, type Role, roleNames, roles} from "../../access/role-content.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Note} from "../ui/index.ts";
import {CheckList} from "./CheckList.tsx";
import {memberWords} from "./words.ts";

interface RoleFieldsProps {
  readonly label: string;
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
}

/** The roles with what each does, and why some cannot go together. */
export function RoleFields({label, chosen, onChange}: RoleFieldsProps) {
  const t = useWords(memberWords);
  const {language, list} = useFormat();
  const clash = clashing(chosen).map((role) => roles[role].words[language]);
  return (
    <>
      <CheckList
        label={label}
        options={roleNames.map((value) => ({
          value,
          label: roles[value].words[language],
          hint: roles[value].does[language],
        }))}
        chosen={chosen}
        onChange={onChange}
      />
      <div aria-live="polite">
        {clash.length > 0 && <Note tone="warn">{t.clash(list(clash))}</Note>}
        {chosen.length === 0 && <Note>{t.oneNeeded}</Note>}
      </div>
    </>
  );
}

/** Whether one person can have exactly these. */
export const canBeGiven = (chosen: readonly Role[]): boolean => chosen.length > 0 && clashing(chosen).length === 0;
