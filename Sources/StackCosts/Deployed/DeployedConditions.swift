import StackDSL

extension DeployedValues {
    /// Decides a condition once; nil when it is not known, also for conditions that name each other in a circle.
    mutating func decide(_ name: String, _ seen: Set<String>) -> Bool? {
        if let known = truths[name] { return known }
        guard !seen.contains(name), let node = conditions[name] else { return nil }
        let truth = truth(of: node, seen.union([name]))
        truths[name] = .some(truth)
        return truth
    }

    private mutating func truth(of node: Node, _ seen: Set<String>) -> Bool? {
        guard let object = node.objectValue, object.count == 1, let member = object.members.first else { return nil }
        let parts = member.value.arrayValue ?? []
        switch member.key {
        case "Condition": return member.value.stringValue.flatMap { decide($0, seen) }
        case "Fn::Equals":
            guard parts.count == 2, let left = settled(parts[0])?.scalarText, let right = settled(parts[1])?.scalarText
            else { return nil }
            return left == right
        case "Fn::Not": return parts.first.flatMap { truth(of: $0, seen) }.map { !$0 }
        case "Fn::And":
            let truths = parts.map { truth(of: $0, seen) }
            return truths.contains(false) ? false : truths.contains(nil) ? nil : true
        case "Fn::Or":
            let truths = parts.map { truth(of: $0, seen) }
            return truths.contains(true) ? true : truths.contains(nil) ? nil : false
        default: return nil
        }
    }
}
