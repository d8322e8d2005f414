// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reads a text that is JSON or YAML, as CloudFormation does: what begins with `{` or `[` is JSON.
public enum TemplateText {
    /// - Parameters:
    ///   - bytes: of UTF-8, after a byte order mark or without one.
    ///   - file: what places are of.
    /// - Throws: a `SyntaxFailure` where the text is neither.
    public static func read(_ bytes: [UInt8], file: String) throws(SyntaxFailure) -> YAMLDocument {
        if format(of: bytes, file: file) == .json { return YAMLDocument(root: try JSONReader.read(bytes, file: file)) }
        // A name says nothing to CloudFormation: JSON is JSON, with tabs and numbers as JSON has them.
        if beginsWithBracket(bytes), let root = try? JSONReader.read(bytes, file: file) {
            return YAMLDocument(root: root)
        }
        return try YAMLReader.read(bytes, file: file)
    }

    /// What a text is written in.
    public enum Format: String, Sendable {
        /// RFC 8259.
        case json = "JSON"
        /// YAML 1.1, with the short forms of functions.
        case yaml = "YAML"
    }

    /// What a text shall be read as, by the name of its file and by how it begins.
    ///
    /// `.json` is JSON, and what is wrong in it is told as JSON's. Elsewhere a bracket begins JSON: unless the name says
    /// YAML, where brackets are YAML's own and need no quotes.
    public static func format(of bytes: [UInt8], file: String) -> Format {
        let name = file.lowercased()
        if name.hasSuffix(".json") { return .json }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
        return beginsWithBracket(bytes) ? .json : .yaml
    }

    private static func beginsWithBracket(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
