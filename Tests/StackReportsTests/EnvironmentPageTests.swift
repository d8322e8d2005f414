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

    /// A line of the picture in words.
    private static func item(_ id: String, of page: String) -> Substring? {
        page.split(separator: "\n").first { $0.hasPrefix("<li id=\"\(id)\"") }
    }

    @Test func allOfThePictureCanBeChosen() throws {
        let page = Self.page("env1")
        let start = try #require(page.firstRange(of: "<svg ")).lowerBound
        let end = try #require(page.firstRange(of: "</svg>")).upperBound
        let addresses = Set(PageStructure(String(page[start..<end])).addresses)
        let vpc = try #require(Self.item("b-vpc_3a_service.Vpc", of: page))
        #expect(vpc.contains("data-of=\"r-service.Vpc\""))
        #expect(vpc.contains("<span class=\"under\">VPC</span>"))
        let subnets = try #require(Self.item("b-tier_3a_service.PrivateSubnet1", of: page))
        #expect(subnets.contains("<a href=\"#r-service.PrivateSubnet2\">"))
        #expect(subnets.contains("in it: "))
        let arrows = page.split(separator: "\n").filter { $0.hasPrefix("<li id=\"w-") }
        #expect(
            arrows.contains {
                $0.contains("<span class=\"under\">traffic</span><span class=\"under\">tcp 8080")
                    && $0.contains("to <a href=\"#r-service.")
            }, "\(arrows)")
        for index in arrows.indices { #expect(addresses.contains("#w-\(index)")) }
        #expect(addresses.isSuperset(of: ["#b-region", "#b-vpc_3a_service.Vpc", "#b-tier_3a_service.PrivateSubnet1"]))
    }

    @Test func theSameStacksGiveTheSameBytes() { #expect(Self.page("env1") == Self.page("env1")) }
}
