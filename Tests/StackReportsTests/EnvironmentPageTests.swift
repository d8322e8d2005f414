// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import SynthCommands
import TemplateModel
import Testing

@testable import StackReports
@testable import Stacks

/// The pages of the environments, as the command writes them.
@Suite struct EnvironmentPageTests {
    private final class Written: @unchecked Sendable { var text = "" }

    private static func page(_ name: String) -> String {
        let written = Written()
        let console = Console(out: { written.text += $0 }, error: { _ in })
        _ = Synth(environments: environments, console: console).run(["report", name])
        return written.text
    }

    @Test(arguments: environments.map(\.name))
    func aPageIsSmallAndHoldsEveryResource(name: String) throws {
        let environment = try #require(environments.first { $0.name == name })
        let page = Self.page(name)
        #expect(page.utf8.count < 1_000_000)
        let structure = PageStructure(page)
        #expect(Set(structure.ids).count == structure.ids.count, "\(structure.ids.count) ids")
        #expect(structure.deadAddresses == [])
        let stacks = environment.synthesize()
        for stack in stacks {
            for resource in stack.template.resources {
                let own = stacks.count > 1 ? "\(stack.name)/\(resource.logicalID)" : resource.logicalID
                #expect(structure.ids.contains(Anchor.id("r", own)), "\(own)")
            }
        }
        // What is public is told; nothing is asked of another place.
        #expect(
            structure.addresses.allSatisfy {
                $0.hasPrefix("#") || $0.hasPrefix("https://docs.aws.amazon.com/") || $0 == "data:,"
            })
        #expect(structure.tags.isDisjoint(with: ["img", "iframe", "object", "embed", "link rel=stylesheet"]))
    }

    @Test func theSameStacksGiveTheSameBytes() { #expect(Self.page("env1") == Self.page("env1")) }
}
