import TemplateModel

/// Ways to break a template: most keep it JSON, so that the rules are reached.
enum Mutation {
    static func broken(_ seeds: [[UInt8]], _ random: inout SplitMix) -> [UInt8] {
        let seed = seeds[Int.random(in: seeds.indices, using: &random)]
        if Int.random(in: 0..<4, using: &random) == 0 { return bytes(seed, &random) }
        guard var root = try? JSONReader.read(seed),
            let other = try? JSONReader.read(seeds[Int.random(in: seeds.indices, using: &random)])
        else { return seed }
        for _ in 0...Int.random(in: 0..<6, using: &random) { root = changed(root, other, &random) }
        return Array(JSONWriter.write(root, style: .compact).utf8)
    }

    /// Bytes replaced, removed, doubled or cut off.
    private static func bytes(_ seed: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var text = seed
        for _ in 0...Int.random(in: 0..<8, using: &random) where !text.isEmpty {
            let index = Int.random(in: text.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: text[index] = UInt8.random(in: 0...255, using: &random)
            case 1: text.remove(at: index)
            case 2: text.insert(contentsOf: text[index..<min(index + 20, text.count)], at: index)
            default: text.removeLast(text.count - index)
            }
        }
        return text
    }

    private static func changed(_ node: Node, _ other: Node, _ random: inout SplitMix) -> Node {
        if Int.random(in: 0..<6, using: &random) == 0 { return replacement(node, other, &random) }
        switch node.content {
        case .array(var elements) where !elements.isEmpty:
            let index = Int.random(in: elements.indices, using: &random)
            elements[index] = changed(elements[index], other, &random)
            return .array(elements)
        case .object(var object) where !object.isEmpty:
            let index = Int.random(in: object.members.indices, using: &random)
            if Int.random(in: 0..<8, using: &random) == 0 {
                object.members.append(object.members[index])
            } else {
                object.members[index].value = changed(object.members[index].value, other, &random)
            }
            return Node(.object(object))
        default: return replacement(node, other, &random)
        }
    }

    private static func replacement(_ node: Node, _ other: Node, _ random: inout SplitMix) -> Node {
        let names = ["Vpc", "T", "P", "C", "M", "AWS::NoValue", "AWS::Region", "${Vpc}", "Nothing"]
        let name = Node.string(names[Int.random(in: names.indices, using: &random)])
        let choices: [Node] = [
            .null, true, -1, 1.5, "", name, [], [:], ["Ref": name], ["Fn::GetAtt": [name, name]], ["Fn::Sub": name],
            ["Fn::If": [name, node, ["Ref": "AWS::NoValue"]]], ["Fn::Select": [0, node]], ["Condition": name], other,
            ["Fn::And": [["Condition": name], ["Condition": name]]], [node, node, node], ["Fn::Join": ["", [node]]],
            ["Fn::ForEach::L": ["I", [name], ["X${I}": node]]], "{{resolve:ssm:x", 1e308,
        ]
        return choices[Int.random(in: choices.indices, using: &random)]
    }
}

/// A small generator whose numbers depend on its seed alone.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
