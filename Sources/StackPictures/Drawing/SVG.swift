// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The pieces of SVG that pictures consist of.
enum SVG {
    static func attributes(_ rect: Rect) -> String {
        "x=\"\(rect.x)\" y=\"\(rect.y)\" width=\"\(rect.width)\" height=\"\(rect.height)\""
    }

    /// A line of text that takes as much room as it was measured to, whatever letters the viewer has.
    static func text(_ text: String, _ x: Int, _ y: Int, width: Int, _ classes: String) -> String {
        let length = text.count > 1 ? " textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
        return "<text class=\"\(classes)\" x=\"\(x)\" y=\"\(y)\"\(length)>\(XML.text(text))</text>"
    }

    static func tag(_ text: String, _ x: Int, _ y: Int, isOpen: Bool) -> String {
        let width = SymbolFace.width(ofTag: text)
        return
            "<rect class=\"tag\(isOpen ? " o" : "")\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"15\" rx=\"7\"/>"
            + SVG.text(
                text, x + 6, y + 11, width: TextWidths.width(text, size: SymbolFace.tagSize), "t")
    }

    /// The line of an arrow with rounded corners, and its head.
    static func arrow(_ points: [Point]) -> (line: String, head: String) {
        guard points.count > 1, let last = points.last else { return ("", "") }
        let before = points[points.count - 2]
        let (dx, dy) = ((last.x - before.x).signum(), (last.y - before.y).signum())
        var path = "M\(points[0].x) \(points[0].y)"
        for index in 1..<(points.count - 1) where points.count > 2 {
            let (previous, corner, next) = (points[index - 1], points[index], points[index + 1])
            let (inX, inY) = ((corner.x - previous.x).signum(), (corner.y - previous.y).signum())
            let (outX, outY) = ((next.x - corner.x).signum(), (next.y - corner.y).signum())
            path += "L\(corner.x - inX * 5) \(corner.y - inY * 5)"
            path += "Q\(corner.x) \(corner.y) \(corner.x + outX * 5) \(corner.y + outY * 5)"
        }
        path += "L\(last.x - dx * 6) \(last.y - dy * 6)"
        let base = Point(x: last.x - dx * 8, y: last.y - dy * 8)
        let head =
            "M\(last.x) \(last.y)L\(base.x - dy * 4) \(base.y - dx * 4)L\(base.x + dy * 4) \(base.y + dx * 4)Z"
        return (path, head)
    }
}

/// Text for XML, on one line.
enum XML {
    static func text(_ text: String) -> String {
        let escaped = text.escapedForMarkup
        return escaped.contains(where: \.isNewlineOrTab)
            ? String(escaped.map { $0.isNewlineOrTab ? " " : $0 }) : escaped
    }
}

extension Character {
    fileprivate var isNewlineOrTab: Bool { self == "\n" || self == "\t" || self == "\r" || self == "\r\n" }
}
