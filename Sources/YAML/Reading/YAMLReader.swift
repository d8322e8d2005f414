// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reads YAML into nodes, as CloudFormation and the tools that prepare templates for it do.
///
/// One pass, by descent along the grammar: what is read becomes a node at once, so that a sentence about a fault knows
/// what it stands in. Memory and time are linear in the text; nesting is bounded, and so is what aliases repeat, so
/// that hostile text is an error and never a crash.
///
/// The language is YAML 1.1, which is what CloudFormation reads
/// (<https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html>), with the grammar of 1.2 where
/// that is clearer and admits the same templates. `docs/yaml.md` says what is decided, and by what evidence.
struct YAMLReader {
    typealias Failure = SyntaxFailure

    /// As for JSON: deeper than any real template; the bound keeps recursion off the end of the stack.
    static let maximumDepth = 256

    var cursor: YAMLCursor
    var anchors = YAMLAnchors()
    var handles = YAMLTagHandles()
    var comments: [YAMLComment] = []
    var advice: [YAMLAdvice] = []
    var depth = 0

    private init(_ bytes: [UInt8], file: String) throws(Failure) {
        cursor = YAMLCursor(bytes, from: try YAMLCharacters.check(bytes, file: file), file: file)
    }

    /// Reads bytes of UTF-8, after a byte order mark or without one.
    ///
    /// - Throws: a `Failure` where the bytes are no YAML, or YAML that no template may hold.
    static func read(_ bytes: [UInt8], file: String) throws(Failure) -> YAMLDocument {
        var reader = try YAMLReader(bytes, file: file)
        let root = try reader.document()
        return YAMLDocument(root: root, comments: reader.comments, advice: reader.advice)
    }

    private mutating func document() throws(Failure) -> Node {
        let start = try beginDocument()
        let root = try blockNode(below: -1, as: start.hasMarker ? .value : .document, orElseAt: start.place)
        try endDocument()
        return root
    }

    mutating func enter() throws(Failure) {
        guard depth < Self.maximumDepth else {
            throw failure("nested deeper than \(Self.maximumDepth) levels: no template is; flatten it")
        }
        depth += 1
        anchors.deepest = max(anchors.deepest, depth)
    }

    mutating func leave() { depth -= 1 }

    func failure(_ message: String, at place: SourceLocation? = nil) -> Failure {
        Failure(message: message, location: place ?? cursor.location)
    }
}
