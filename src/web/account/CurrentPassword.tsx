import type {Account} from "../../access/account-contract.ts";
import {useWords} from "../i18n/index.ts";
import {PasswordField} from "../ui/index.ts";
import {accountWords} from "./words.ts";

/** The password once more, before what somebody else at an open screen may not do; who has none is not asked. */
export function CurrentPassword({
  account,
  value,
  onChange,
}: {
  account: Account;
  value: string;
  onChange: (password: string) => void;
}) {
  const t = useWords(accountWords);
  if (!account.hasPassword) return null;
  return (
    <PasswordField
      label={t.current}
      hint={t.currentHint}
      autoComplete="current-password"
      value={value}
      onChange={onChange}
    />
  );
}
