import StackDSL

extension DeployedValues {
    /// Joining one value changes nothing.
    func joined(_ argument: Node) -> Node {
        let settled = settled(argument) ?? argument
        let node = Node.call("Fn::Join", settled)
        guard let delimiter = settled[0]?.stringValue, let items = settled[1]?.arrayValue else { return node }
        if items.count == 1 { return items[0] }
        let texts = items.compactMap(\.scalarText)
        return texts.count == items.count ? .string(texts.joined(separator: delimiter)) : node
    }

    /// A list that was joined for an output comes back as it was.
    func split(_ argument: Node) -> Node {
        let settled = settled(argument) ?? argument
        let node = Node.call("Fn::Split", settled)
        guard let delimiter = settled[0]?.stringValue, let source = settled[1] else { return node }
        if let text = source.stringValue { return .array(Self.pieces(text, delimiter)) }
        if let (name, list) = source.function, name == "Fn::Join", list[0]?.stringValue == delimiter,
            let items = list[1]?.arrayValue
        {
            return .array(items)
        }
        return node
    }

    private static func pieces(_ text: String, _ delimiter: String) -> [Node] {
        guard delimiter.count == 1, let character = delimiter.first else { return [.string(text)] }
        return text.split(separator: character, omittingEmptySubsequences: false).map { .string(String($0)) }
    }
}
