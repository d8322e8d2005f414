// SPDX-License-Identifier: Apache-2.0

/// Text in lines of a terminal, broken between words.
enum WrappedText {
    /// - Parameters:
    ///   - beginning: what stands before the text on the first line, a space at its end.
    ///   - width: the columns of a line. A word that is longer stands alone, and the terminal breaks it.
    ///   - indent: what lines after the first begin with.
    /// - Returns: the lines, the first without its beginning.
    static func lines(_ text: String, after beginning: String, width: Int, indent: String) -> [String] {
        var lines: [String] = []
        var words: [Substring] = []
        var used = DisplayWidth.of(beginning)
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let length = DisplayWidth.of(word)
            if words.isEmpty || used + length <= width {
                words.append(word)
                used += length + 1
            } else {
                lines.append((lines.isEmpty ? "" : indent) + words.joined(separator: " "))
                words = [word]
                used = DisplayWidth.of(indent) + length + 1
            }
        }
        return lines + [(lines.isEmpty ? "" : indent) + words.joined(separator: " ")]
    }
}
