import {useParams} from "@tanstack/react-router";
import {useEffect} from "react";
import {readStaffSignpost} from "../../infrastructure/contract.ts";
import {useApi} from "../api/index.ts";
import {InLanguage} from "../i18n/index.ts";
import {Failed, Loading} from "../ui/index.ts";
import {HeardForAll} from "../webcare/HeardForAll.tsx";
import {CodesForAll} from "./CodesForAll.tsx";
import {SignpostForAll} from "./SignpostForAll.tsx";
import css from "./signpost.module.css";

/** What all staff may read by the organisation's link, without an account: the signpost, the codes of conduct, and what we heard and did. */
export function StaffPage() {
  const {token = ""} = useParams({strict: false}) as {token?: string};
  const signpost = useApi(readStaffSignpost, {token});
  const language = signpost.state === "ready" ? signpost.data.language : undefined;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (signpost.state === "loading")
    return (
      <main className={css.staff} id="content">
        <Loading lines={6} />
      </main>
    );
  if (signpost.state === "failed")
    return (
      <main className={css.staff} id="content">
        <Failed {...signpost} />
      </main>
    );
  const {organisation, signs} = signpost.data;
  return (
    <InLanguage language={signpost.data.language}>
      <main className={css.staff} id="content">
        <p className={css.organisation}>{organisation}</p>
        <SignpostForAll token={token} signs={signs} />
        <CodesForAll token={token} />
        <HeardForAll token={token} />
      </main>
    </InLanguage>
  );
}
