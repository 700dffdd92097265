import type {Permission} from "./contract.ts";

/** What each permission lets a person or a program do, for who gives it. */
export const permissionWords: Readonly<Record<Permission, {readonly nl: string; readonly en: string}>> = {
  "figures:read": {nl: "Cijfers, netwerken en rapporten lezen", en: "Read figures, networks and reports"},
  "people:read": {nl: "Mensen en afdelingen lezen, met namen", en: "Read people and units, by name"},
  "people:write": {nl: "Mensen en afdelingen wijzigen", en: "Change people and units"},
  "sources:read": {nl: "Zien welke bronnen zijn ingelezen", en: "See which sources were imported"},
  "sources:write": {nl: "Bronnen inlezen en terugdraaien", en: "Import sources and undo imports"},
  "yields:write": {nl: "Opbrengsten vastleggen", en: "Record yields"},
  "trajectory:read": {
    nl: "Lezen wat in de vijf stappen is opgeschreven",
    en: "Read what was written in the five steps",
  },
  "trajectory:write": {nl: "Schrijven in de vijf stappen", en: "Write in the five steps"},
  "organisation:write": {nl: "Instellingen van de organisatie wijzigen", en: "Change the organisation’s settings"},
  "members:read": {nl: "Zien wie toegang heeft, en in welke rol", en: "See who has access, and in which role"},
  "members:write": {nl: "Mensen uitnodigen en rollen geven", en: "Invite people and give roles"},
  "tokens:write": {nl: "Tokens voor programma’s maken en intrekken", en: "Make and withdraw tokens for programs"},
  "log:read": {nl: "Het logboek lezen", en: "Read the event log"},
  "gates:read": {nl: "Zien wat voor de privacy is vastgelegd", en: "See what was recorded for privacy"},
  "gates:sign": {nl: "Tekenen voor de privacy, wat bij de rol hoort", en: "Sign for privacy, what goes with the role"},
};
