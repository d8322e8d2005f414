import TemplateModel

extension Outcome.Resource {
    /// The names that its properties refer to, in any way and in any branch.
    package var mentions: Set<String> { source.node.mentions }
}

extension PropertyValue {
    /// The names that it refers to, in any way; in any branch of conditions that are open.
    public var mentions: Set<String> { resolved?.mentions ?? [] }
}

/// A reference to something of the template, in whichever way it is written.
struct Mention {
    let name: String
    let attribute: String?

    /// A name, or a name and an attribute with a dot between.
    private init(_ text: String) {
        let dot = text.firstIndex(of: ".")
        name = dot.map { String(text[..<$0]) } ?? text
        attribute = dot.map { String(text[text.index(after: $0)...]) }
    }

    private init(_ name: String, _ attribute: String?) {
        self.name = name
        self.attribute = attribute
    }

    /// What a call refers to by itself, without the calls within its argument.
    static func all(by function: String, _ argument: Node) -> [Mention] {
        switch function {
        case "Ref": return argument.stringValue.map { [Mention($0, nil)] } ?? []
        case "Fn::GetAtt":
            if let name = argument[0]?.stringValue { return [Mention(name, argument[1]?.stringValue)] }
            return argument.stringValue.map { [Mention($0)] } ?? []
        case "Fn::Sub":
            let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
            return SubstitutionText(text).names.map { Mention($0) }
        default: return []
        }
    }
}

extension Node {
    /// Calls `visit` with everything that the node refers to.
    func eachMention(_ visit: (Mention) -> Void) {
        walk { node, _ in
            guard let (function, argument) = node.function else { return }
            for mention in Mention.all(by: function, argument) { visit(mention) }
        }
    }

    /// The names that it refers to.
    fileprivate var mentions: Set<String> {
        var names: Set<String> = []
        eachMention { names.insert($0.name) }
        return names
    }
}
