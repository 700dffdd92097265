import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

/** Mantine on our tokens: its own scales point at the CSS variables of tokens.css, so that light and dark switch in one place. */
const brand: MantineColorsTuple = [
  "var(--brand-tint)",
  "var(--ramp-2)",
  "var(--ramp-3)",
  "var(--ramp-4)",
  "var(--brand-line)",
  "var(--brand)",
  "var(--brand)",
  "var(--brand)",
  "var(--brand)",
  "var(--brand-strong)",
];

const line = "calc(0.0625rem * var(--mantine-scale)) solid";

/** filled = the one thing to do here; default = beside it; subtle = a link that acts; danger = takes something away. */
const variants: VariantColorsResolver = ({variant}) => {
  if (variant === "filled")
    return {background: "var(--brand)", hover: "var(--brand-strong)", color: "var(--on-brand)", border: "none"};
  if (variant === "danger")
    return {background: "var(--surface)", hover: "var(--bad-tint)", color: "var(--bad)", border: `${line} var(--bad)`};
  if (variant === "subtle")
    return {background: "transparent", hover: "var(--brand-tint)", color: "var(--brand)", border: "none"};
  return {
    background: "var(--surface)",
    hover: "var(--sunken)",
    color: "var(--ink)",
    border: `${line} var(--line-strong)`,
  };
};

export const theme = createTheme({
  primaryColor: "brand",
  primaryShade: 8,
  colors: {brand},
  variantColorResolver: variants,
  fontFamily: "var(--font)",
  defaultRadius: "8px",
  focusRing: "never",
  respectReducedMotion: true,
  cursorType: "pointer",
  fontSizes: {xs: "13px", sm: "15px", md: "15px", lg: "18px", xl: "24px"},
  lineHeights: {xs: "20px", sm: "24px", md: "24px", lg: "28px", xl: "32px"},
  spacing: {xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px"},
  components: {
    Button: {
      defaultProps: {size: "md"},
      styles: {root: {"--button-height": "40px", "--button-padding-x": "16px", "--button-fz": "15px", fontWeight: 600}},
    },
    Input: {defaultProps: {size: "md"}},
    InputWrapper: {defaultProps: {size: "md"}},
    Popover: {defaultProps: {shadow: "md", radius: "8px"}},
  },
});

const all = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-anchor": "var(--brand)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-disabled": "var(--sunken)",
  "--mantine-color-disabled-color": "var(--ink-3)",
  "--mantine-color-disabled-border": "var(--line)",
  "--mantine-primary-color-filled": "var(--brand)",
  "--mantine-primary-color-filled-hover": "var(--brand-strong)",
  "--mantine-primary-color-contrast": "var(--on-brand)",
  "--mantine-primary-color-light": "var(--brand-tint)",
  "--mantine-primary-color-light-hover": "var(--brand-tint)",
  "--mantine-primary-color-light-color": "var(--brand)",
  "--mantine-color-brand-filled": "var(--brand)",
  "--mantine-shadow-md": "var(--shadow-2)",
  "--mantine-shadow-xl": "var(--shadow-2)",
};

export const variables: CSSVariablesResolver = () => ({variables: {}, light: all, dark: all});
