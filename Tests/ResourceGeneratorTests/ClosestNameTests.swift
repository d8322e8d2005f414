// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite("The closest names")
struct ClosestNameTests {
    @Test(
        "Letters left out, added, changed or swapped are forgiven",
        arguments: [
            ("Vcp", ["Vpc", "Subnet"], ["Vpc"]), ("Subnt", ["Vpc", "Subnet"], ["Subnet"]),
            ("Subnett", ["Vpc", "Subnet"], ["Subnet"]), ("subnet", ["Subnets", "Subnet"], ["Subnet", "Subnets"]),
            ("Cluster", ["Service"], []), ("", ["A"], []), ("Task", [], []),
        ])
    func close(name: String, candidates: [String], expected: [String]) {
        #expect(closestNames(to: name, in: candidates) == expected)
    }

    @Test("The likeliest come first, and no more than asked for")
    func order() {
        let candidates = ["PrivateSubnet3", "PrivateSubnet1", "PrivateSubnets", "PublicSubnet1"]
        #expect(
            closestNames(to: "PrivateSubnet", in: candidates) == ["PrivateSubnet1", "PrivateSubnet3", "PrivateSubnets"])
        #expect(closestNames(to: "PrivateSubnet", in: candidates, limit: 1) == ["PrivateSubnet1"])
    }
}
