// SPDX-License-Identifier: Apache-2.0

// Reads files, whose names come one a line, and says of each, as JSON on a line, what it holds or why it cannot be read:
// what Scripts/verify-yaml compares with the answers of others.

import Foundation
import TemplateModel
import YAML

while let path = readLine() {
    let bytes = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    let answer: Node
    do {
        let document = try TemplateText.read(bytes, file: path)
        answer = [
            "file": .string(path), "value": document.root,
            "comments": .array(
                document.comments.map { ["text": .string($0.text), "line": .number($0.location.line)] }),
            "advice": .array(
                document.advice.map { .string("\($0.location.line):\($0.location.column): \($0.message)") }),
        ]
    } catch {
        answer = [
            "file": .string(path), "failure": .string(error.message), "line": .number(error.location.line),
            "column": .number(error.location.column),
        ]
    }
    print(JSONWriter.write(answer, style: .compact))
}
