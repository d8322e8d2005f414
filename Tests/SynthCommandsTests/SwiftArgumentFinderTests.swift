// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct SwiftArgumentFinderTests {
    private let source = #"""
        let other = 1
        let vpc = EC2.VPC(
            "Vpc (not, this: one)",  // cidrBlock: no, not here
            cidrBlock: "10.\(zone(cidrBlock: 2)).0.0/16", enableDnsSupport: true,
            tags: [.init(key: "A", value: "b"), .init(key: "C", value: "d")],
            options: ["awslogs-group": .init(group.ref), "mode": "x"],
            nested: .init(
                dnsName: value, items: [[1, 2], [3]]),
            /* last: no */ text: """
                last: no) "
                """, last: 1)
        """#

    private func find(_ steps: Node.Path.Step...) -> String? {
        let start = SourceLocation(file: "a.swift", line: 2, column: 18)
        return SwiftArgumentFinder(Array(source.utf8)).find(Node.Path(steps), from: start).map {
            "\($0.line):\($0.column)"
        }
    }

    @Test func followsLabelsIndicesAndKeys() {
        #expect(find(.key("CidrBlock")) == "4:5")
        #expect(find(.key("EnableDnsSupport")) == "4:51")
        #expect(find(.key("Tags"), .index(1), .key("Value")) == "5:57")
        #expect(find(.key("Options"), .key("mode")) == "6:50")
        #expect(find(.key("Nested"), .key("DNSName")) == "8:9")
        #expect(find(.key("Nested"), .key("Items"), .index(1)) == "8:41")
        #expect(find(.key("Last")) == "11:14")
    }

    @Test func staysWhereTheSourceSaysNoMore() {
        #expect(find(.key("Missing")) == nil)
        #expect(find(.key("Tags"), .index(7)) == "5:5")
        #expect(find(.key("EnableDnsSupport"), .key("X")) == "4:51")
    }

    @Test func textThatIsNoSwiftIsNoCrash() {
        for text in ["", "(", "((((", "\"", "(\"\\(", "([,,,", "(a:"] {
            let finder = SwiftArgumentFinder(Array(text.utf8))
            _ = finder.find(Node.Path([.key("A"), .index(3)]), from: SourceLocation(file: "a", line: 1, column: 1))
            _ = finder.find(Node.Path([.key("A")]), from: SourceLocation(file: "a", line: 99, column: 1))
        }
    }
}
