// SPDX-License-Identifier: Apache-2.0

/// How a symbol looks: its texts in lines, and how large it is.
struct SymbolFace: Sendable {
    let label: [String]
    let caption: [String]
    let tags: [String]
    let width: Int
    let height: Int
    /// How high all lines are together.
    let contentHeight: Int

    static let textLeft = 54
    static let labelSize = 13
    static let captionSize = 11
    static let tagSize = 10
    static let labelLine = 16
    static let captionLine = 14
    static let tagLine = 18
    private static let widest = 170

    init(_ symbol: Picture.Symbol) {
        label = WrappedText(symbol.label, width: Self.widest, size: Self.labelSize, bold: true).lines
        caption =
            symbol.caption.isEmpty
            ? [] : WrappedText(symbol.caption, width: Self.widest, size: Self.captionSize).lines
        tags = (symbol.isPublic ? ["public"] : []) + symbol.guards + (symbol.stack.map { ["stack \($0)"] } ?? [])
        let widths =
            label.map { TextWidths.width($0, size: Self.labelSize, bold: true) }
            + caption.map { TextWidths.width($0, size: Self.captionSize) } + [Self.width(ofTags: tags)]
        width = max(120, Self.textLeft + (widths.max() ?? 0) + 14).roundedUp(to: 20)
        contentHeight =
            label.count * Self.labelLine + caption.count * Self.captionLine + (tags.isEmpty ? 0 : Self.tagLine)
        height = max(60, contentHeight + 20).roundedUp(to: 20)
    }

    static func width(ofTag tag: String) -> Int { TextWidths.width(tag, size: tagSize) + 12 }

    private static func width(ofTags tags: [String]) -> Int {
        tags.reduce(0) { $0 + width(ofTag: $1) + 4 }
    }
}

/// How the head of a box looks: its heading, and chips below it.
struct BoxFace: Sendable {
    let titleWidth: Int
    let chipWidths: [Int]

    static let titleSize = 13
    static let detailSize = 11
    static let padding = 20
    static let titleHeight = 30
    static let chipHeight = 20
    private static let gap = 10

    init(_ box: Picture.Box) {
        let detail = box.detail.map { 8 + TextWidths.width($0, size: Self.detailSize) } ?? 0
        let tag = box.isPublic ? 8 + SymbolFace.width(ofTag: "public") : 0
        titleWidth = TextWidths.width(box.title, size: Self.titleSize, bold: true) + detail + tag + 4
        chipWidths = box.chips.map { TextWidths.width($0, size: Self.detailSize) + 16 }
    }

    /// How wide the box is at least.
    var leastWidth: Int {
        let row = chipWidths.reduce(0) { $0 + $1 + Self.gap }
        return max(titleWidth, chipWidths.max() ?? 0, min(row, 400)) + 2 * Self.padding
    }

    /// The chips from the upper left corner of a box, in rows.
    func chips(within width: Int) -> [Rect] {
        var rects: [Rect] = []
        var x = Self.padding
        var y = Self.titleHeight + 4
        for chip in chipWidths {
            if x > Self.padding, x + chip > width - Self.padding {
                x = Self.padding
                y += Self.chipHeight + 6
            }
            rects.append(Rect(x: x, y: y, width: chip, height: Self.chipHeight))
            x += chip + Self.gap
        }
        return rects
    }

    /// How far down the content begins.
    func top(within width: Int) -> Int {
        let last = chips(within: width).last?.bottom ?? Self.titleHeight
        return (last + 10).roundedUp(to: 10)
    }
}
