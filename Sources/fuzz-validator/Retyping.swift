// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Gives values another type.
enum Retyping {
    static func changed(_ root: Node, _ random: inout SplitMix) -> Node {
        let places = root.places().filter { $0.count > 1 }
        guard let place = places.randomElement(using: &random) else { return root }
        return root.replacing(place, retyped(root[place], &random))
    }

    private static func retyped(_ node: Node, _ random: inout SplitMix) -> Node {
        let text = node.scalarText ?? node.description
        let choices: [Node] = [
            .null, true, "", [], [:], 0, "*", .string(text), .string("{{resolve:ssm:\(text)"), [node], [[node]],
            ["x": node], .array(node.children), node.children.first ?? "x",
            .array((node.objectValue?.members ?? []).map { ["Key": .string($0.key), "Value": $0.value] }),
        ]
        return random.pick(choices)
    }
}
