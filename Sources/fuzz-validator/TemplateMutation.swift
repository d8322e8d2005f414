// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel
import YAML

/// Breaks templates in ways that keep them templates, so that rules and models are reached.
struct TemplateMutation {
    private let seeds: Seeds
    /// Beyond so many bytes an input says more about its size than about what stands in it.
    private static let mostBytes = 40_000

    init(_ seeds: Seeds) { self.seeds = seeds }

    func broken(_ random: inout SplitMix) -> [UInt8] {
        if random.once(in: 16) { return ByteMutation.broken(text(random.pick(seeds.templates)), &random) }
        if random.once(in: 3) {
            return YAMLMutation.broken(random.once(in: 2) ? random.pick(YAMLSeeds.texts) : yaml(&random), &random)
        }
        var root = random.pick(seeds.templates)
        if random.once(in: 3) { root = Grafting.merged(root, with: random.pick(seeds.templates), &random) }
        for _ in 0...random.below(6) { root = changed(root, &random) }
        let text = random.once(in: 4) ? Array(YAMLMutation.written(root).utf8) : text(root)
        return text.count > Self.mostBytes ? self.text(random.pick(seeds.templates)) : text
    }

    private func text(_ root: Node) -> [UInt8] { Array(JSONWriter.write(root, style: .compact).utf8) }

    private func yaml(_ random: inout SplitMix) -> String { YAMLMutation.written(random.pick(seeds.templates)) }

    private func changed(_ root: Node, _ random: inout SplitMix) -> Node {
        switch random.below(12) {
        case 0, 1, 2: Rewiring(root).changed(&random)
        case 3, 4: ExtremeNumbers.changed(root, &random)
        case 5, 6: Nesting(root).changed(&random)
        case 7: Grafting.shuffled(root, &random)
        case 8: Grafting.grafted(root, random.pick(seeds.templates), &random)
        case 9: Retyping.changed(root, &random)
        default: synthesized(root, &random)
        }
    }

    /// A resource more, or properties more of one that is there, as its schema says.
    private func synthesized(_ root: Node, _ random: inout SplitMix) -> Node {
        guard let resources = root["Resources"]?.objectValue?.members, let first = resources.first else { return root }
        let names = resources.map(\.key)
        if random.once(in: 2) {
            let type = random.once(in: 4) ? random.pick(seeds.types) : first.value["Type"]?.stringValue ?? ""
            guard let properties = SchemaValues(type, names: names)?.properties(&random) else { return root }
            let resource: Node = ["Type": .string(type), "Properties": properties]
            return root.setting("Resources", root["Resources"]?.adding("Made\(names.count)", resource) ?? [:])
        }
        let (name, resource) = (random.pick(names), random.pick(resources).value)
        guard let type = resource["Type"]?.stringValue,
            let made = SchemaValues(type, names: names)?.properties(&random).objectValue?.members
        else { return root }
        let properties = made.reduce(resource["Properties"] ?? [:]) { $0.setting($1.key, $1.value) }
        return root.setting(
            "Resources", root["Resources"]?.setting(name, resource.setting("Properties", properties)) ?? [:])
    }

    /// Values for the parameters of a template, or none.
    func values(for text: [UInt8], _ random: inout SplitMix) -> [ParameterValue]? {
        guard random.once(in: 2), let root = try? TemplateText.read(text, file: "template").root else { return nil }
        return (root["Parameters"]?.objectValue?.members ?? []).map { parameter in
            let given = parameter.value["Default"]?.scalarText ?? parameter.value["AllowedValues"]?[0]?.scalarText
            return ParameterValue(
                name: parameter.key,
                value: given ?? random.pick(["x", "80", "a,b,c", "", "10.0.0.0/8", "-9223372036854775808"]))
        }
    }
}
