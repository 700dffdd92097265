import {type Role, roles} from "../../access/role-content.ts";
import {useLanguage} from "../i18n/index.ts";
import {Badge} from "../ui/index.ts";
import css from "./members.module.css";

/** Roles as small words; what each does stands in the roles dialog and the manual. */
export function RoleBadges({given}: {given: readonly Role[]}) {
  const {language} = useLanguage();
  return (
    <span className={css.badges}>
      {given.map((role) => (
        <Badge key={role} tone={role === "coordinator" ? "brand" : "plain"}>
          {roles[role].words[language]}
        </Badge>
      ))}
    </span>
  );
}
