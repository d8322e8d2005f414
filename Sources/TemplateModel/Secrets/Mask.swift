// SPDX-License-Identifier: Apache-2.0

/// Texts that are never shown: whatever is printed about templates and their values goes through here.
public struct Mask: Sendable {
    /// What stands in a secret's place.
    public static let sign = "****"

    /// A text to hide, as bytes.
    private struct Needle: Hashable {
        let bytes: [UInt8]
        /// Whether it could be a part of anything, as `1` or `true`, and is hidden only where a value stands: in quotes,
        /// or after an equals sign.
        let isCommon: Bool
    }

    /// The longest first, by the byte that they begin with.
    private var needles: [UInt8: [Needle]] = [:]

    /// Hides these texts.
    public init(_ secrets: some Sequence<String> = []) { hide(secrets) }

    /// Whether nothing is hidden.
    public var isEmpty: Bool { needles.isEmpty }

    /// Hides these texts from now on, in each of the forms in which they are printed.
    public mutating func hide(_ secrets: some Sequence<String>) {
        for secret in secrets where !secret.isEmpty {
            for form in Set(Self.forms(of: secret)) {
                let needle = Needle(bytes: Array(form.utf8), isCommon: Self.isCommon(form))
                guard let first = needle.bytes.first, needles[first]?.contains(needle) != true else { continue }
                needles[first, default: []].append(needle)
                needles[first]?.sort { $0.bytes.count > $1.bytes.count }
            }
        }
    }

    /// The text without the secrets.
    public func masked(_ text: String) -> String {
        guard !needles.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var (index, isChanged) = (0, false)
        while index < bytes.count {
            if let length = needles[bytes[index]]?.first(where: { stands($0, at: index, in: bytes) })?.bytes.count {
                result += Self.sign.utf8
                index += length
                isChanged = true
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    private func stands(_ needle: Needle, at index: Int, in bytes: [UInt8]) -> Bool {
        let end = index + needle.bytes.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(needle.bytes) else { return false }
        guard needle.isCommon else { return true }
        let quotes = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
        guard index > 0, quotes.contains(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: "=") else {
            return false
        }
        return end == bytes.count || quotes.contains(bytes[end]) || [0x20, 0x0A].contains(bytes[end])
    }

    private static func isCommon(_ text: String) -> Bool {
        text.utf8.count < 4 || ["true", "false", "null"].contains(text.lowercased())
            || text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A secret as it is, in JSON, printable, in a shell's quotes and in XML; of one with several lines also each of
    /// those that is long enough to be one of it alone.
    private static func forms(of secret: String) -> [String] {
        let lines = secret.split(whereSeparator: \.isNewline).map { String($0) }
        let texts = lines.count > 1 ? [secret] + lines.filter { $0.utf8.count >= 8 } : [secret]
        return texts.flatMap { text in
            [
                text, String(JSONWriter.write(.string(text), style: .compact).trimmingNewline.dropFirst().dropLast()),
                text.printable, text.replacing("'", with: "'\\''"),
                text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
                    .replacing("\"", with: "&quot;"),
            ]
        }
    }
}

extension String {
    fileprivate var trimmingNewline: Substring { last == "\n" ? dropLast() : self[...] }
}

extension Diagnostic {
    /// The same finding without what is hidden.
    package func masked(by mask: Mask) -> Diagnostic {
        if mask.isEmpty { return self }
        return Diagnostic(
            severity, rule: rule, at: location, element: element, path: path, mask.masked(message),
            why: mask.masked(reason), fix: mask.masked(fix),
            notes: notes.map { Note(at: $0.location, mask.masked($0.message)) })
    }
}
