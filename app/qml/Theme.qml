pragma Singleton

import QtQuick
import Rookery

/// Colours, sizes and times by purpose. In both themes every colour of a text reaches a contrast of 4.5 : 1 on
/// every surface, and the border of a field 3 : 1 (tests/app/tst_theme.cpp).
QtObject {
    id: root

    readonly property bool dark: App.settings.dark

    /// Light text on dark and dark on light, for what floats over the window.
    readonly property color inverse: dark ? "#e9e7e3" : "#2a2e2d"
    readonly property color inverseText: dark ? "#1f2222" : "#fcfbf9"
    readonly property color inverseAccent: dark ? "#14524d" : "#8fd6cc"

    // Surfaces.
    readonly property color window: dark ? "#17191b" : "#fcfbf9"
    readonly property color sidebar: dark ? "#111314" : "#f4f2ed"
    readonly property color surface: dark ? "#1f2224" : "#ffffff"
    readonly property color userBubble: dark ? "#292d30" : "#f0ede6"
    readonly property color codeBackground: dark ? "#111314" : "#f6f4ef"
    readonly property color hover: dark ? "#14ffffff" : "#0d1f1a10"
    readonly property color pressed: dark ? "#1cffffff" : "#161f1a10"
    readonly property color selected: dark ? "#18ffffff" : "#12201a10"
    readonly property color border: dark ? "#32373a" : "#e4e0d8"
    readonly property color strongBorder: dark ? "#4a5054" : "#c9c3b7"
    readonly property color fieldBorder: dark ? "#7d8387" : "#857f73"
    readonly property color shade: dark ? "#99000000" : "#661c1a16"

    // Text.
    readonly property color text: dark ? "#e9e7e3" : "#1f2222"
    readonly property color secondaryText: dark ? "#bcc0c0" : "#4f5451"
    readonly property color faintText: dark ? "#b0b4b5" : "#5b605c"

    // Meaning.
    readonly property color accent: dark ? "#6cc5b9" : "#1a625c"
    readonly property color accentHover: dark ? "#7bcbc0" : "#175852"
    readonly property color accentText: dark ? "#0c1f1d" : "#ffffff"
    readonly property color accentSoft: dark ? "#2362bdb1" : "#161d6b65"
    readonly property color chance: dark ? "#6f7679" : "#a39c8f"    // a bar before the filters
    // Of tokens that were less and less likely.
    readonly property color lessLikely: dark ? "#2c2719" : "#fbf2dd"
    readonly property color unlikely: dark ? "#453816" : "#f6dfaa"
    readonly property color leastLikely: dark ? "#6a4d14" : "#f2c46e"
    readonly property color surpriseBar: dark ? "#e7b866" : "#a86b00"
    readonly property color danger: dark ? "#ff9a91" : "#b3261e"
    readonly property color dangerSoft: dark ? "#26ff8f85" : "#12b3261e"
    readonly property color warning: dark ? "#e7b866" : "#7d5100"
    readonly property color warningSoft: dark ? "#22e7b866" : "#16b97a00"
    readonly property color match: dark ? "#4dd9a441" : "#80ffcf4a"
    readonly property color selection: dark ? "#5562bdb1" : "#441d6b65"
    readonly property color link: dark ? "#7cc9f2" : "#0a5a97"

    // Type, in pixels.
    readonly property real scale: App.settings.textScale
    readonly property int textSize: Math.round(15 * scale)
    readonly property int smallSize: Math.round(13 * scale)
    readonly property int tinySize: Math.round(12 * scale)
    readonly property int titleSize: Math.round(17 * scale)
    readonly property int heroSize: Math.round(26 * scale)
    readonly property int codeSize: Math.round(13.5 * scale)
    readonly property real lineHeight: 1.45
    readonly property string monoFamily: App.monoFamily
    readonly property string emojiFamily: Array.from(Qt.fontFamilies()).find(family => family.includes("Emoji")) ?? ""

    // Lines begin on the right in the window's language.
    readonly property bool mirrored: App.mirrored

    // Sizes.
    readonly property int gap: 8
    readonly property int turnGap: 18   // between an answer and the next question, besides its row of actions
    readonly property int radius: 8
    readonly property int largeRadius: 14
    readonly property int control: Math.round(34 * Math.max(1, scale))
    readonly property int smallControl: Math.round(28 * Math.max(1, scale))
    readonly property int bar: Math.round(52 * Math.max(1, scale))
    readonly property int columnWidth: Math.round(760 * scale)
    readonly property int paneWidth: Math.round(450 * Math.max(1, scale))  // of a conversation beside another one
    readonly property int sidebarWidth: Math.round(276 * Math.max(1, scale))
    readonly property int panelWidth: Math.round(320 * Math.max(1, scale))

    // Times, in milliseconds.
    readonly property int fast: 110
    readonly property int slow: 180

    /// In front of every part of an answer.
    readonly property string markdownSheet: "<style>"
        + "p, li { line-height: 145%; }"
        + "p { margin-top: 0px; margin-bottom: 10px; }"
        + ".formula { line-height: 100%; margin-top: 4px; margin-bottom: 4px; }"
        + ".plain { white-space: pre-wrap; margin-bottom: 0px; }"
        + ".e { font-family: '" + root.emojiFamily + "'; }"  // in colour, and joined ones whole
        + ".a { text-decoration: none; }"                    // a format of its own, so that fonts join nothing
        + "ul, ol { margin-top: 0px; margin-bottom: 10px; }"
        + "h1 { font-size: " + Math.round(root.textSize * 1.4) + "px; font-weight: 600; margin-top: 14px; margin-bottom: 8px; }"
        + "h2 { font-size: " + Math.round(root.textSize * 1.22) + "px; font-weight: 600; margin-top: 12px; margin-bottom: 8px; }"
        + "h3, h4, h5, h6 { font-size: " + Math.round(root.textSize * 1.08) + "px; font-weight: 600; margin-top: 10px; margin-bottom: 6px; }"
        + "code, pre { font-family: '" + root.monoFamily + "'; font-size: " + root.codeSize + "px; background-color: " + root.codeBackground + "; }"
        + "a { color: " + root.link + "; text-decoration: underline; }"
        + "blockquote { color: " + root.secondaryText + "; margin-left: 16px; margin-top: 0px; margin-bottom: 10px; }"
        + "hr { background-color: " + root.border + "; }"
        + "ul ul, ul ol, ol ul, ol ol { margin-bottom: 0px; }"
        + "table { border-collapse: collapse; border-color: " + root.border + "; border-style: solid; }"
        + "th { font-weight: 600; }"
        + "</style>"
}
