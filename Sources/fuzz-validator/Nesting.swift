// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Puts values into functions, and those into others, wherever one may stand.
struct Nesting {
    private let root: Node
    private let names: [String]
    private let conditions: [String]

    init(_ root: Node) {
        self.root = root
        names = (root["Resources"]?.objectValue?.members.map(\.key) ?? []) + ["AWS::Region", "AWS::NoValue"]
        conditions = (root["Conditions"]?.objectValue?.members.map(\.key) ?? []) + ["Missing"]
    }

    func changed(_ random: inout SplitMix) -> Node {
        let places = root.places().filter { $0.count > 2 }
        guard let place = places.randomElement(using: &random) else { return root }
        var node = root[place]
        for _ in 0...random.below(random.once(in: 8) ? 12 : 3) { node = wrapped(node, &random) }
        return root.replacing(place, node)
    }

    private func wrapped(_ node: Node, _ random: inout SplitMix) -> Node {
        let name = random.pick(names)
        let condition = Node.string(random.pick(conditions))
        let copies = Node.array(Array(repeating: node, count: 1 + random.below(8)))
        let number = random.pick([0, 1, 8, -1, 256, Int.max, Int.min])
        switch random.below(18) {
        case 0: return ["Fn::If": [condition, node, ["Ref": "AWS::NoValue"]]]
        case 1: return ["Fn::If": [condition, node, node]]
        case 2: return ["Fn::Join": ["", copies]]
        case 3: return ["Fn::Join": [",", node]]
        case 4: return ["Fn::Select": [.number(number), copies]]
        case 5: return ["Fn::Select": ["0", node]]
        case 6: return ["Fn::Split": [",", node]]
        case 7: return ["Fn::Select": [0, ["Fn::Split": ["/", node]]]]
        case 8: return ["Fn::Sub": ["${A}${B}", ["A": node, "B": node]]]
        case 9: return ["Fn::Sub": .string("${\(name)}${\(name).Arn}${\(name).CidrBlock}")]
        case 10: return ["Fn::Cidr": [node, .number(number), .number(random.pick([4, 8, 32, 33, -1, Int.min]))]]
        case 11: return ["Fn::Select": [0, ["Fn::Cidr": [node, 4, .number(number)]]]]
        case 12: return ["Fn::FindInMap": [.string(name), node, node]]
        case 13: return ["Fn::Length": node]
        case 14: return ["Fn::ToJsonString": node]
        case 15: return ["Fn::ForEach::Loop": ["I", [.string(name), "b"], ["X${I}": node]]]
        case 16: return ["Fn::GetAtt": [.string(name), node]]
        default: return ["Fn::Base64": node]
        }
    }
}
