// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

@Suite struct BuiltModulesTests {
    /// Package.swift says what targets use; a program that lacks one of them would not be linked.
    @Test func theyAreAllThatAnImportedStackNeeds() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Package.swift")
        let text = try String(contentsOf: root.standardizedFileURL, encoding: .utf8)
        let target = /\.target\(\s*name: "([^"]+)"(?:,\s*dependencies: \[([^\]]*)\])?/
        let uses = Dictionary(
            text.matches(of: target).map { match in
                (String(match.1), (match.2 ?? "").matches(of: /"([^"]+)"/).map { String($0.1) })
            }, uniquingKeysWith: { first, _ in first })
        var needed: Set<String> = []
        var open = ["StackSynthesis", "AWS", "Shorthands"]
        while let name = open.popLast() {
            if needed.insert(name).inserted { open += try #require(uses[name]) }
        }
        #expect(BuiltModules.names == needed.sorted())
    }
}
