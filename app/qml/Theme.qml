pragma Singleton

import QtQuick
import Rookery

/// Colours, sizes and times by purpose. In both themes every colour of a text reaches a contrast of 4.5 : 1 on every
/// surface, and the border of a field 3 : 1; with high contrast 7 : 1 and 4.5 : 1 (tests/app/tst_theme.cpp).
QtObject {
    id: root

    readonly property bool dark: App.settings.dark
    readonly property bool highContrast: App.settings.highContrast

    /// One of four: of both themes, each with usual and with high contrast.
    function pick(inDark: color, inLight: color, inHighDark: color, inHighLight: color): color {
        return root.highContrast ? (root.dark ? inHighDark : inHighLight) : root.dark ? inDark : inLight;
    }

    /// Light text on dark and dark on light, for what floats over the window.
    readonly property color inverse: pick("#e9e7e3", "#2a2e2d", "#ffffff", "#000000")
    readonly property color inverseText: pick("#1f2222", "#fcfbf9", "#000000", "#ffffff")
    readonly property color inverseAccent: pick("#14524d", "#8fd6cc", "#00423d", "#a6f0e6")

    // Surfaces.
    readonly property color window: pick("#17191b", "#fcfbf9", "#000000", "#ffffff")
    readonly property color sidebar: pick("#111314", "#f4f2ed", "#000000", "#f7f7f7")
    readonly property color surface: pick("#1f2224", "#ffffff", "#0b0b0b", "#ffffff")
    readonly property color userBubble: pick("#292d30", "#f0ede6", "#1a1a1a", "#ededed")
    readonly property color codeBackground: pick("#111314", "#f6f4ef", "#000000", "#f5f5f5")
    readonly property color hover: pick("#14ffffff", "#0d1f1a10", "#1affffff", "#10000000")
    readonly property color pressed: pick("#1cffffff", "#161f1a10", "#22ffffff", "#18000000")
    readonly property color selected: pick("#18ffffff", "#12201a10", "#22ffffff", "#18000000")
    readonly property color border: pick("#32373a", "#e4e0d8", "#8c8c8c", "#6e6e6e")
    readonly property color strongBorder: pick("#4a5054", "#c9c3b7", "#bfbfbf", "#4d4d4d")
    readonly property color fieldBorder: pick("#7d8387", "#857f73", "#d9d9d9", "#333333")
    readonly property color shade: dark ? "#99000000" : "#661c1a16"

    // Text.
    readonly property color text: pick("#e9e7e3", "#1f2222", "#ffffff", "#000000")
    readonly property color secondaryText: pick("#bcc0c0", "#4f5451", "#ededed", "#1f1f1f")
    readonly property color faintText: pick("#b0b4b5", "#5b605c", "#e0e0e0", "#2b2b2b")

    // Meaning.
    readonly property color accent: pick("#6cc5b9", "#1a625c", "#8cf0e3", "#003d38")
    readonly property color accentHover: pick("#7bcbc0", "#175852", "#aef5ec", "#002e2a")
    readonly property color accentText: pick("#0c1f1d", "#ffffff", "#000000", "#ffffff")
    readonly property color accentSoft: pick("#2362bdb1", "#161d6b65", "#2262bdb1", "#161d6b65")
    readonly property color chance: pick("#6f7679", "#a39c8f", "#a6a6a6", "#737373")    // a bar before the filters
    // Of tokens that were less and less likely.
    readonly property color lessLikely: dark ? "#2c2719" : "#fbf2dd"
    readonly property color unlikely: dark ? "#453816" : "#f6dfaa"
    readonly property color leastLikely: dark ? "#6a4d14" : "#f2c46e"
    readonly property color surpriseBar: pick("#e7b866", "#a86b00", "#ffcf70", "#7a4d00")
    readonly property color danger: pick("#ff9a91", "#b3261e", "#ffcdc7", "#6e0b06")
    readonly property color dangerSoft: pick("#26ff8f85", "#12b3261e", "#22ff8f85", "#12b3261e")
    readonly property color warning: pick("#e7b866", "#7d5100", "#ffdd94", "#3d2800")
    readonly property color warningSoft: pick("#22e7b866", "#16b97a00", "#22e7b866", "#16b97a00")
    readonly property color match: dark ? "#4dd9a441" : "#80ffcf4a"
    readonly property color selection: dark ? "#5562bdb1" : "#441d6b65"
    readonly property color link: pick("#7cc9f2", "#0a5a97", "#b0e2ff", "#00315a")

    // Type, in pixels.
    readonly property real scale: App.settings.textScale
    readonly property int textSize: Math.round(15 * scale)
    readonly property int smallSize: Math.round(13 * scale)
    readonly property int tinySize: Math.round(12 * scale)
    readonly property int titleSize: Math.round(17 * scale)
    readonly property int heroSize: Math.round(26 * scale)
    readonly property int codeSize: Math.round(13.5 * scale)
    readonly property int codeNumberSize: Math.round(11.5 * scale)
    readonly property real lineHeight: 1.45
    /// Of several lines in a sentence, in text sizes: of the size, not of the font, for those of other scripts are half as
    /// high again by themselves.
    readonly property real sentenceHeight: 1.6
    /// Of an answer's lines, at least.
    readonly property real answerHeight: 1.75
    readonly property string monoFamily: App.monoFamily
    readonly property string emojiFamily: Array.from(Qt.fontFamilies()).find(family => family.includes("Emoji")) ?? ""

    // Lines begin on the right in the window's language.
    readonly property bool mirrored: App.mirrored

    /// A path, a command or keys within a sentence that may be read from the right: it stays as it is typed.
    function typed(text: string): string {
        return String.fromCharCode(0x2066) + text + String.fromCharCode(0x2069);
    }

    // Sizes.
    readonly property int gap: 8
    readonly property int turnGap: 18   // between an answer and the next question, besides its row of actions
    readonly property int radius: 8
    readonly property int largeRadius: 14
    readonly property int control: Math.round(34 * Math.max(1, scale))
    readonly property int smallControl: Math.round(28 * Math.max(1, scale))
    readonly property int bar: Math.round(52 * Math.max(1, scale))
    readonly property int columnWidth: Math.round(760 * scale)
    readonly property int besideWidth: Math.round(1700 * scale)  // of answers beside each other, all together
    readonly property int besideLeast: Math.round(290 * Math.max(1, scale))  // of each
    readonly property int paneWidth: Math.round(450 * Math.max(1, scale))  // of a conversation beside another one
    readonly property int sidebarWidth: Math.round(276 * Math.max(1, scale))
    readonly property int panelWidth: Math.round(320 * Math.max(1, scale))

    // Times, in milliseconds.
    readonly property bool lessMotion: App.settings.lessMotion
    readonly property int fast: lessMotion ? 0 : 110
    readonly property int slow: lessMotion ? 0 : 180

    /// In front of every part of an answer.
    readonly property string markdownSheet: "<style>"
        + "p { margin-top: 0px; margin-bottom: 10px; }"
        + ".formula { line-height: 100%; margin-top: 4px; margin-bottom: 4px; }"
        + ".plain { white-space: pre-wrap; margin-bottom: 0px; }"
        + ".e { font-family: '" + root.emojiFamily + "'; }"  // in colour, and joined ones whole
        + ".a { text-decoration: none; }"                    // a format of its own, so that fonts join nothing
        + "ul, ol { margin-top: 0px; margin-bottom: 10px; }"
        + "h1 { font-size: " + Math.round(root.textSize * 1.4) + "px; font-weight: 600; margin-top: 20px; margin-bottom: 2px; }"
        + "h2 { font-size: " + Math.round(root.textSize * 1.22) + "px; font-weight: 600; margin-top: 18px; margin-bottom: 2px; }"
        + "h3, h4, h5, h6 { font-size: " + Math.round(root.textSize * 1.08) + "px; font-weight: 600; margin-top: 16px; margin-bottom: 0px; }"
        + "code, pre { font-family: '" + root.monoFamily + "'; font-size: " + root.codeSize + "px; background-color: " + root.codeBackground + "; }"
        + "a { color: " + root.link + "; text-decoration: underline; }"
        + "blockquote { color: " + root.secondaryText + "; margin-left: 16px; margin-top: 0px; margin-bottom: 10px; }"
        + "hr { background-color: " + root.border + "; }"
        + "ul ul, ul ol, ol ul, ol ol { margin-bottom: 0px; }"
        + "table { border-collapse: collapse; border-color: " + root.border + "; border-style: solid; }"
        + "th { font-weight: 600; }"
        + "</style>"
}
