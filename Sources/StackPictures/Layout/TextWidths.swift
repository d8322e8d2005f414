// SPDX-License-Identifier: Apache-2.0

/// How wide texts are, by the widths of Helvetica's letters, which Arial and Liberation Sans share.
enum TextWidths {
    /// In pixels, rounded up.
    static func width(_ text: String, size: Int, bold: Bool = false) -> Int {
        let table = bold ? self.bold : regular
        let thousandths = text.unicodeScalars.reduce(0) { sum, scalar in
            let index = Int(scalar.value) - 32
            return sum + (table.indices.contains(index) ? table[index] : scalar == "·" ? 278 : 1000)
        }
        return (thousandths * size + 999) / 1000
    }

    private static let regular = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
        833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
        556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
        334,
        260, 334, 584,
    ]

    private static let bold = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556,
        556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611,
        833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556,
        611,
        556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500,
        389,
        280, 389, 584,
    ]
}

/// A text in lines that are no wider than is wanted, broken between words, or else within names and then anywhere.
struct WrappedText {
    private(set) var lines: [String] = []

    init(_ text: String, width: Int, size: Int, bold: Bool = false) {
        var line = ""
        func fits(_ text: String) -> Bool { TextWidths.width(text, size: size, bold: bold) <= width }
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let joined = line.isEmpty ? String(word) : "\(line) \(word)"
            if fits(joined) {
                line = joined
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = ""
            for part in Self.parts(of: word) {
                if fits(line + part) {
                    line += part
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                line = ""
                for character in part {
                    if !line.isEmpty, !fits(line + String(character)) {
                        lines.append(line)
                        line = ""
                    }
                    line.append(character)
                }
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
    }

    /// The pieces of a name: a capital letter after a small one, a hyphen or a dot begins a new one.
    private static func parts(of word: Substring) -> [String] {
        var parts: [String] = []
        var last: Character = " "
        for character in word {
            let isSeam = character.isUppercase && last.isLowercase || "-_./".contains(last)
            if parts.isEmpty || isSeam { parts.append("") }
            parts[parts.count - 1].append(character)
            last = character
        }
        return parts
    }
}
