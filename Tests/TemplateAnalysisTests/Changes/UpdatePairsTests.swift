// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateAnalysis
import TemplateModel
import Testing

/// The pairs of update-pairs.txt, each with the answer of AWS's documentation.
@Suite struct UpdatePairsTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let type: String
        let base: Node
        let path: String
        let old: Node?
        let new: Node?
        let answer: String
        let line: Int

        var testDescription: String { "\(type) \(path), line \(line)" }

        private func stacks(_ value: Node?) -> JoinedStacks {
            var properties = base.objectValue ?? Node.Object()
            properties[path] = value
            let resource: Node = ["Type": .string(type), "Properties": Node(.object(properties))]
            return JoinedStacks(
                [StackPart(name: "s", stackName: "s", template: Template(root: ["Resources": ["R": resource]]))],
                region: nil)
        }

        var change: SystemChange { SystemChange(from: stacks(old), to: stacks(new), isOneStack: true) }
    }

    static let pairs: [Pair] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("update-pairs.txt").path
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        var pairs: [Pair] = []
        var type = ""
        var base: Node = [:]
        func node(_ text: some StringProtocol) -> Node? {
            text == "-" ? nil : (try? JSONReader.read(String(text), file: path)) ?? .string("unreadable: \(text)")
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let words = line.split(separator: " ", maxSplits: line.hasPrefix(" ") ? 2 : 1)
            if !line.hasPrefix(" ") {
                type = String(words[0])
                base = node(words[1]) ?? [:]
                continue
            }
            let sides = line.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
                .components(separatedBy: " => ")
            let path = words[1].dropLast()
            pairs.append(
                Pair(
                    type: type, base: base, path: String(path), old: node(sides[0]), new: node(sides[1]),
                    answer: String(words[0]), line: index + 1))
        }
        return pairs
    }()

    @Test func thereAreManyOfManyTypes() {
        #expect(Self.pairs.count >= 200)
        #expect(Set(Self.pairs.map(\.type)).count >= 60)
    }

    @Test(arguments: pairs) func theAnswerIsThatOfTheDocumentation(_ pair: Pair) throws {
        let resource = try #require(pair.change.resources.first)
        let property = try #require(resource.properties.first, "\(resource)")
        #expect(property.path.hasPrefix(pair.path))
        let answer =
            switch resource.effect {
            case _ where !resource.refusals.isEmpty: "refused"
            case .mayBeReplaced: "may-replace"
            default: "\(resource.effect)"
            }
        #expect(answer == pair.answer, "\(resource)")
    }
}
