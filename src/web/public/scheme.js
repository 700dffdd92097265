// Light or dark is known before anything is painted, so that a dark page does not flash. The key is Mantine's.
const kept = localStorage.getItem("mantine-color-scheme-value");
const isDark = kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
