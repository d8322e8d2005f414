// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import StackSynthesis
import Stacks
import TemplateModel
import Testing

/// cfn-out is committed: what is deployed is reviewed, and every change of a stack shows in it.
@Suite struct CommittedOutputTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("cfn-out")

    @Test(arguments: environments.map(\.name))
    func isWhatTheStacksGive(name: String) throws {
        let environment = try #require(environments.first { $0.name == name })
        let folder = Self.root.appendingPathComponent(name)
        let stacks = environment.synthesize()
        for stack in stacks {
            let file = folder.appendingPathComponent("\(stack.name).template.json")
            #expect(try String(contentsOf: file, encoding: .utf8) == stack.template.json, "run synth \(name)")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.count == stacks.count * 2)
    }
}
