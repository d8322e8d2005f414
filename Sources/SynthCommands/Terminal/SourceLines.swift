// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The lines of source files, each file read once.
final class SourceLines {
    /// A file's bytes, and where its lines begin.
    private struct Text {
        let bytes: [UInt8]
        let starts: [Int]
    }

    private let hidden: HiddenTexts
    private var texts: [String: Text?] = [:]

    /// - Parameter hidden: lines with one of its secrets are not shown: they are cut to fit, and so could a secret be.
    init(hiding hidden: HiddenTexts = HiddenTexts()) { self.hidden = hidden }

    /// The line of a place without its end; nil where there is no such file or line, and where it is hidden.
    func line(of place: SourceLocation) -> ArraySlice<UInt8>? {
        guard let text = text(place.file), place.line > 0, place.line <= text.starts.count else { return nil }
        let start = text.starts[place.line - 1]
        var end = place.line < text.starts.count ? text.starts[place.line] - 1 : text.bytes.count
        if end > start, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        guard start <= end else { return nil }
        let line = text.bytes[start..<end]
        return hidden.shows(String(decoding: line, as: UTF8.self), of: place.file) ? line : nil
    }

    private func text(_ path: String) -> Text? {
        if let known = texts[path] { return known }
        let text = (try? Files.read(path)).flatMap { $0 }.map { bytes in
            Text(
                bytes: bytes,
                starts: [0] + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 })
        }
        texts[path] = .some(text)
        return text
    }
}
