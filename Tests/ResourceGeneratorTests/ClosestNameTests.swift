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

    /// The distance by the whole table, against what leaves out most of it.
    @Test("What is left out of the table of distances changes nothing")
    func shortcuts() {
        func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
            var table = [Array(0...right.count)]
            for row in 1..<(left.count + 1) {
                table.append([row])
                for column in 1..<(right.count + 1) {
                    let isSame = left[row - 1] == right[column - 1]
                    var cost = min(
                        table[row - 1][column] + 1, table[row][column - 1] + 1,
                        table[row - 1][column - 1] + (isSame ? 0 : 1))
                    if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                        cost = min(cost, table[row - 2][column - 2] + 1)
                    }
                    table[row].append(cost)
                }
            }
            return table[left.count][right.count]
        }
        let letters = ["a", "b", "c"]
        var names: [String] = []
        for number in 0..<120 {
            var rest = number * 7_919 + 13
            var name = ""
            for _ in 0..<(3 + number % 7) {
                name += letters[rest % 3]
                rest = rest / 3 + number
            }
            names.append(name)
        }
        for name in names {
            for other in names {
                let isClose = distance(Array(name.utf8), Array(other.utf8)) <= max(name.count, other.count) / 3
                #expect(closestNames(to: name, in: [other]) == (isClose ? [other] : []), "\(name) \(other)")
            }
        }
    }

    @Test("A known name may be empty, and so may what is looked for")
    func emptyNames() {
        #expect(closestNames(to: "a", in: [""]) == [""])
        #expect(closestNames(to: "abcdef", in: [""]).isEmpty)
        #expect(closestNames(to: "", in: ["", "a"]).allSatisfy { $0.utf8.count < 2 })
        #expect(closestNames(to: "ab", in: ["", "abc"]) == ["abc"])
    }
}
