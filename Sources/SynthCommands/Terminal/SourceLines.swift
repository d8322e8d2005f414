// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The lines of source files, each file read once.
final class SourceLines {
    /// A file's bytes, and where its lines begin.
    private struct Text {
        let bytes: [UInt8]
        let starts: [Int]
    }

    private var texts: [String: Text?] = [:]

    /// The line of a place without its end; nil where there is no such file or line.
    func line(of place: SourceLocation) -> ArraySlice<UInt8>? {
        guard let text = text(place.file), place.line > 0, place.line <= text.starts.count else { return nil }
        let start = text.starts[place.line - 1]
        var end = place.line < text.starts.count ? text.starts[place.line] - 1 : text.bytes.count
        if end > start, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start <= end ? text.bytes[start..<end] : nil
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
