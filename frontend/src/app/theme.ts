import type { ThemeConfig } from "antd";

const SANS =
  '"Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", system-ui, sans-serif';

/** Ink on paper: petrol for what can be done, brass for what is provisional, little else. */
export const theme: ThemeConfig = {
  cssVar: { key: "rongqiao" },
  token: {
    colorPrimary: "#14505c",
    colorInfo: "#14505c",
    colorSuccess: "#23694a",
    colorWarning: "#8a5a16",
    colorError: "#a3262a",
    colorLink: "#14505c",
    colorLinkHover: "#0c3a43",
    colorWarningBg: "#f9f2e3",
    colorWarningBorder: "#e6d3ac",
    colorErrorBg: "#faeeee",
    colorErrorBorder: "#e6bcbd",
    colorSuccessBg: "#e9f3ed",
    colorSuccessBorder: "#bcd8c8",
    colorInfoBg: "#e8f0f0",
    colorInfoBorder: "#bcd0d1",
    colorText: "#1a2428",
    colorTextSecondary: "#526068",
    colorTextTertiary: "#5f6c73",
    colorTextPlaceholder: "#6b777d",
    colorBgLayout: "#f6f4ee",
    colorBorder: "#cfcabd",
    colorBorderSecondary: "#e4e0d5",
    borderRadius: 4,
    borderRadiusLG: 6,
    borderRadiusSM: 3,
    controlHeight: 38,
    controlHeightLG: 46,
    fontSize: 15,
    lineHeight: 1.65,
    fontFamily: SANS,
    boxShadow: "none",
    boxShadowTertiary: "none",
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.16s",
  },
  components: {
    Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", fontWeight: 500 },
    Table: { headerBg: "transparent", headerColor: "#526068", headerSplitColor: "transparent" },
    Tag: { defaultBg: "#efece3", defaultColor: "#3b484e" },
    Form: { labelColor: "#1a2428", verticalLabelPadding: "0 0 4px" },
    Tabs: { titleFontSize: 16, horizontalItemGutter: 28 },
    Segmented: { trackBg: "#e9e5da", itemColor: "#3b484e", itemSelectedColor: "#1a2428" },
    Alert: { borderRadiusLG: 4, withDescriptionPadding: "12px 16px", fontSizeLG: 15 },
  },
};
