// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
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

    /// SwiftPM lets them lie, and a program of both has each symbol twice.
    @Test func objectsOfSourcesThatAreGoneAreNotLinked() throws {
        let folder = try TestFolder()
        for name in BuiltModules.names { try folder.write("", to: "\(name).build/\(name).o") }
        try folder.write("", to: "Modules/StackSynthesis.swiftmodule")
        for name in ["AWS.swiftmodule.o", "New.swift.o", "Old.swift.o"] {
            try folder.write("", to: "AWS.build/\(name)")
        }
        let map = #"{"": {}, "/a/New.swift": {"object": "/b/AWS.build/New.swift.o"}}"#
        try folder.write(map, to: "AWS.build/output-file-map.json")
        let linked = try BuiltModules(in: folder.path).objects.filter { $0.contains("AWS.build") }
        let names = linked.map { $0.split(separator: "/").last.map(String.init) ?? "" }
        #expect(Set(names) == ["AWS.o", "AWS.swiftmodule.o", "New.swift.o"])
    }
}
