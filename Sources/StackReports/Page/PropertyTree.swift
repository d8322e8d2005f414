// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Values as lines of YAML that people read: references are links, texts with something in them are one text.
struct PropertyTree {
    let names: PageNames
    let stack: String?

    /// The members of an object, a line or more each.
    func lines(_ members: [Node.Object.Member]) -> HTML { object(members, indent: "") }

    /// A value within a sentence or a cell.
    func inline(_ node: Node) -> HTML { scalar(node) ?? "<code>\(JSONWriter.write(node, style: .compact))</code>" }

    private func object(_ members: [Node.Object.Member], indent: String) -> HTML {
        members.map { member -> HTML in
            "\(indent)<i>\(member.key.printable):</i>\(value(member.value, indent: indent))"
        }.joined("\n")
    }

    /// What follows a key: on its line, or below it.
    private func value(_ node: Node, indent: String) -> HTML {
        if let scalar = block(node, indent: indent) { return " \(scalar)" }
        switch node.content {
        case .array(let elements): return "\n" + list(elements, indent: indent + "  ")
        case .object(let object): return "\n" + self.object(object.members, indent: indent + "  ")
        default: return .nothing
        }
    }

    private func list(_ elements: [Node], indent: String) -> HTML {
        elements.map { element -> HTML in
            if let scalar = block(element, indent: indent) { return "\(indent)<i>-</i> \(scalar)" }
            guard let members = element.objectValue?.members, let first = members.first else {
                return "\(indent)<i>-</i>\(value(element, indent: indent))"
            }
            let inner = indent + "  "
            let head: HTML = "\(indent)<i>-</i> <i>\(first.key.printable):</i>\(value(first.value, indent: inner))"
            return members.count == 1 ? head : "\(head)\n\(object(Array(members.dropFirst()), indent: inner))"
        }.joined("\n")
    }

    /// A value without lines of its own; a text of several lines stands below its key, as does a document within a text.
    private func block(_ node: Node, indent: String) -> HTML? {
        if let text = node.stringValue.map(Self.laidOut), text.contains("\n"), !text.hasDynamicReference {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return "<i>|</i>\n" + lines.map { "\(indent)  \(String($0))" as HTML }.joined("\n")
        }
        return scalar(node)
    }

    /// A long document in JSON as people read it.
    private static func laidOut(_ text: String) -> String {
        guard text.utf8.count > 60, text.hasPrefix("{") || text.hasPrefix("["),
            let document = try? JSONReader.read(text, file: ""), document.scalarText == nil
        else { return text }
        let lines = JSONWriter.write(document)
        return lines.last == "\n" ? String(lines.dropLast()) : lines
    }

    private func scalar(_ node: Node) -> HTML? {
        if node.isEmptyContainer { return node.arrayValue == nil ? "{}" : "[]" }
        if let text = node.scalarText { return "\(text)" }
        if node.content == .null { return "null" }
        guard let (name, argument) = node.function else { return nil }
        if let hidden = concealed(node) { return hidden }
        switch name {
        case "Ref": return argument.stringValue.map { reference($0) }
        case "Fn::GetAtt":
            let parts = argument.arrayValue?.compactMap(\.stringValue) ?? []
            guard parts.count == 2 else { return nil }
            return "\(names.link(parts[0], in: stack)).\(parts[1])"
        case "Fn::Join": return joined(argument)
        default: return nil
        }
    }

    /// A parameter of CloudFormation's own has no place to lead to.
    private func reference(_ name: String) -> HTML {
        name.hasPrefix("AWS::") ? "${\(name)}" : names.link(name, in: stack)
    }

    /// The parts of a text one after the other.
    private func joined(_ argument: Node) -> HTML? {
        guard let delimiter = argument[0]?.stringValue, let parts = argument[1]?.arrayValue else { return nil }
        let texts = parts.map { part in part.function == nil ? scalar(part) : scalar(part).map { "${\($0)}" as HTML } }
        guard texts.allSatisfy({ $0 != nil }) else { return nil }
        return texts.compactMap { $0 }.joined("\(delimiter)")
    }

    /// What is put together as a dynamic reference says as little as one that is written.
    private func concealed(_ node: Node) -> HTML? {
        var service: String?
        node.eachNode { part in
            guard service == nil, let text = part.stringValue, let start = text.firstRange(of: "{{resolve:") else {
                return
            }
            service = String(text[start.upperBound...].prefix { $0 != "}" })
        }
        return service.map { "\(Concealed.reference($0))" }
    }
}
