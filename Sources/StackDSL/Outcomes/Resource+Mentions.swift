extension Outcome.Resource {
    /// The names that its properties refer to, in any way and in any branch.
    var mentions: Set<String> {
        var names: Set<String> = []
        func add(_ name: some StringProtocol) { names.insert(String(name.split(separator: ".").first ?? "")) }
        source.node.walk { node, _ in
            guard let (function, argument) = node.function else { return }
            switch function {
            case "Ref": if let name = argument.stringValue { add(name) }
            case "Fn::GetAtt": if let name = argument[0]?.stringValue ?? argument.stringValue { add(name) }
            case "Fn::Sub":
                let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
                for name in SubstitutionText(text).names { add(name) }
            default: break
            }
        }
        return names
    }
}
