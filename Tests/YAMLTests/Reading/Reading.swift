// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

func document(_ text: String) throws(SyntaxFailure) -> YAMLDocument {
    try TemplateText.read(Array(text.utf8), file: "t.yaml")
}

func read(_ text: String) throws(SyntaxFailure) -> Node { try document(text).root }

/// The place and the sentence by which a text is refused.
func refusal(_ text: String, _ source: Testing.SourceLocation = #_sourceLocation) -> String {
    do throws(SyntaxFailure) {
        let node = try read(text)
        Issue.record("it was read as \(node)", sourceLocation: source)
        return ""
    } catch {
        return "\(error.location.line):\(error.location.column): \(error.message)"
    }
}

extension Node {
    var place: String { origin.map { "\($0.line):\($0.column)" } ?? "none" }
}
