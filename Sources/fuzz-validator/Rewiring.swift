// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Lets references name other things than they did: anything of the template, and what they stand in themselves.
struct Rewiring {
    private let root: Node
    private let names: [String]
    private let resources: Int?

    init(_ root: Node) {
        self.root = root
        let sections = ["Resources", "Parameters", "Conditions", "Mappings"]
        names = sections.flatMap { root[$0]?.objectValue?.members.map(\.key) ?? [] } + ["AWS::NoValue", "AWS::Region"]
        resources = root.objectValue?.members.firstIndex { $0.key == "Resources" }
    }

    func changed(_ random: inout SplitMix) -> Node {
        switch random.below(4) {
        case 0: return circle(&random)
        case 1: return newReference(&random)
        default:
            guard let place = references.randomElement(using: &random) else { return newReference(&random) }
            return root.replacing(place, rewired(root[place], to: target(place, &random), &random))
        }
    }

    private var references: [Place] {
        root.places { node in
            ["Ref", "Fn::GetAtt", "Fn::Sub", "DependsOn", "Condition"].contains { node[$0] != nil }
        }
    }

    /// Its own resource often: most circles are short.
    private func target(_ place: Place, _ random: inout SplitMix) -> String {
        random.once(in: 3) ? owner(of: place) ?? random.pick(names) : random.pick(names)
    }

    private func owner(of place: Place) -> String? {
        guard place.first == resources, let second = place.dropFirst().first else { return nil }
        return root["Resources"]?.objectValue?.members[second].key
    }

    private func rewired(_ node: Node, to name: String, _ random: inout SplitMix) -> Node {
        let attributes = ["Arn", "VpcId", "CidrBlock", "DefaultSecurityGroup", "RootResourceId", "QueueName", "x"]
        if node["Ref"] != nil { return ["Ref": .string(name)] }
        if let argument = node["Fn::GetAtt"] {
            let kept = argument[1] ?? .string(random.pick(attributes))
            return ["Fn::GetAtt": [.string(name), random.once(in: 4) ? .string(random.pick(attributes)) : kept]]
        }
        if node["Fn::Sub"] != nil {
            let attribute = random.pick(attributes)
            return ["Fn::Sub": .string("${\(name)}-${\(name).\(attribute)}-${\(random.pick(names))}")]
        }
        if node["DependsOn"] != nil { return node.setting("DependsOn", [.string(name), .string(random.pick(names))]) }
        return node.setting("Condition", .string(name))
    }

    /// A reference where there was none.
    private func newReference(_ random: inout SplitMix) -> Node {
        let values = root.places { $0.children.isEmpty }.filter { $0.count > 3 && $0.first == resources }
        guard let place = values.randomElement(using: &random) else { return root }
        let old: Node = random.pick([["Ref": ""], ["Fn::GetAtt": []], ["Fn::Sub": ""]])
        return root.replacing(place, rewired(old, to: target(place, &random), &random))
    }

    /// All references of some resources name the next one of them.
    private func circle(_ random: inout SplitMix) -> Node {
        guard let members = root["Resources"]?.objectValue?.members, !members.isEmpty else { return root }
        let chosen = (0...random.below(3)).map { _ in random.pick(members).key }
        var random = random
        return references.reduce(root) { root, place in
            guard let position = owner(of: place).flatMap({ chosen.firstIndex(of: $0) }) else { return root }
            let next = chosen[(position + 1) % chosen.count]
            return root.replacing(place, rewired(root[place], to: next, &random))
        }
    }
}
