import {signpost} from "../../infrastructure/signpost-kinds.ts";
import type {Setting} from "./setting.ts";
import {written} from "./written.ts";

/** What to use for what, for all staff. */
export const signs = ({say}: Setting) =>
  written(signpost, [
    {
      want: say("hulp met mijn pc of telefoon", "help with my pc or phone"),
      use: "#ict-vragen",
      how: say(
        "Stel je vraag in één zin. Meestal heb je binnen het uur antwoord.",
        "Ask in one sentence. Mostly you have an answer within the hour.",
      ),
      keywords: [say("storing", "failure"), say("wachtwoord", "password")],
    },
    {
      want: say("weten wie in een wijk werkt", "know who works in a neighbourhood"),
      use: "#wijkgericht-werken",
      how: say(
        "Noem de straat. De wijkcoördinator brengt je bij de juiste collega.",
        "Name the street. The neighbourhood coordinator brings you to the right colleague.",
      ),
      keywords: [say("bewoner", "resident"), say("straat", "street")],
    },
    {
      want: say("een brief laten meelezen", "have a letter read"),
      use: "#schrijven-voor-inwoners",
      how: say("Zet de tekst erin zonder namen van inwoners.", "Put the text there without names of residents."),
      keywords: [say("tekst", "text"), "B1"],
    },
    {
      want: say("melden dat er iets kapot is op straat", "report that something is broken in the street"),
      use: "#buitendienst-en-beheer",
      how: say(
        "Foto erbij, en de plek. Op de werf vertel je het om half zeven aan je voorman.",
        "With a photo and the place. At the yard you tell your foreman at half past six.",
      ),
      keywords: [say("melding", "report"), say("kuil", "hole")],
    },
    {
      want: say("een idee inbrengen om zuiniger te werken", "bring in an idea to work more sparingly"),
      use: "#samen-duurzaam",
      how: say(
        "Schrijf op voor wie het beter wordt. Elke maand hoor je wat ermee gebeurt.",
        "Write for whom it gets better. Every month you hear what is done with it.",
      ),
      keywords: [say("energie", "energy"), say("fiets", "bicycle")],
    },
    {
      want: say("samen aan een tekst werken", "work on a text together"),
      use: say("een gedeeld document", "a shared document"),
      how: say("Deel het adres en stuur geen bijlage.", "Share the address and send no attachment."),
      keywords: [say("versie", "version")],
    },
    {
      want: say("snel iemand spreken", "speak to somebody quickly"),
      use: say("de telefoon", "the phone"),
      how: say(
        "Bel bij haast. Een bericht mag wachten tot morgen.",
        "Call when it is urgent. A message may wait until tomorrow.",
      ),
      keywords: [say("spoed", "urgent")],
    },
  ]);
