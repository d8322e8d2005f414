// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// One form for all ways of writing the same: keys and sets in order, texts of references as one `Fn::Sub`, and a mark for
/// each content hash.
struct CanonicalForm {
    private let schemas = KnownSchemas()

    /// The template, each section in the order of its keys.
    func template(_ root: Node) -> Node {
        Node(
            .object(
                Node.Object(
                    (root.objectValue?.members ?? []).map { member in
                        .init(
                            key: member.key,
                            value: member.key == Template.Section.resources.rawValue
                                ? resources(member.value) : node(member.value))
                    }.sorted { $0.key < $1.key })), origin: root.origin)
    }

    private func resources(_ section: Node) -> Node {
        let members = (section.objectValue?.members ?? []).map { member in
            Node.Object.Member(key: Self.withoutHashes(member.key), value: resource(member.value))
        }
        return Node(.object(Node.Object(members.sorted { $0.key < $1.key })), origin: section.origin)
    }

    private func resource(_ resource: Node) -> Node {
        let schema = resource["Type"]?.stringValue.flatMap(schemas.schema)
        let members = (resource.objectValue?.members ?? []).map { member in
            Node.Object.Member(
                key: member.key,
                value: member.key == "Properties"
                    ? node(member.value, schema?.properties, schema) : attribute(member.key, member.value))
        }
        return Node(.object(Node.Object(members.sorted { Self.isBefore($0.key, $1.key) })), origin: resource.origin)
    }

    /// The type is what one wants to read first.
    private static func isBefore(_ left: String, _ right: String) -> Bool {
        left == "Type" || right == "Type" ? left == "Type" && right != "Type" : left < right
    }

    /// One name is a list of one, and their order says nothing.
    private func attribute(_ name: String, _ value: Node) -> Node {
        guard name == "DependsOn" else { return node(value) }
        let names = (value.arrayValue ?? [value]).map { node($0) }
        return Node(.array(names.sorted { "\($0)" < "\($1)" }), origin: value.origin)
    }

    private func node(_ node: Node, _ schema: Schema? = nil, _ type: ResourceSchema? = nil) -> Node {
        let schema = schema.flatMap { schema in type?.resolve(schema) }
        switch node.content {
        case .string(let text): return Node(.string(Self.withoutHashes(text)), origin: node.origin)
        case .array(let elements):
            let all = elements.map { self.node($0, schema?.items, type) }
            return Node(
                .array(schema?.isUnordered == true ? all.sorted { "\($0)" < "\($1)" } : all), origin: node.origin)
        case .object(let object):
            if let (name, argument) = node.function { return call(name, argument, node) }
            let members = object.members.map { member in
                Node.Object.Member(
                    key: Self.withoutHashes(member.key),
                    value: isSetOfPolicy(member)
                        ? sorted(self.node(member.value))
                        : self.node(member.value, schema?.properties[member.key], type))
            }
            return Node(.object(Node.Object(members.sorted { $0.key < $1.key })), origin: node.origin)
        default: return node
        }
    }

    /// The lists of a statement of a policy.
    private func isSetOfPolicy(_ member: Node.Object.Member) -> Bool {
        ["Action", "NotAction", "Resource", "NotResource"].contains(member.key) && member.value.arrayValue != nil
    }

    private func sorted(_ list: Node) -> Node {
        Node(.array((list.arrayValue ?? []).sorted { "\($0)" < "\($1)" }), origin: list.origin)
    }

    private func call(_ name: String, _ argument: Node, _ call: Node) -> Node {
        var text = JoinedText()
        switch name {
        case "Fn::GetAtt":
            if let reference = call.reference, let attribute = reference.attribute {
                return .getAtt(Self.withoutHashes(reference.name), attribute).placed(call)
            }
        case "Fn::Sub":
            guard let source = argument.stringValue ?? argument[0]?.stringValue else { break }
            for segment in SubstitutionText(source).segments {
                switch segment {
                case .literal(let literal): text.append(literal: Self.withoutHashes(literal))
                case .name(let name):
                    text.append(
                        argument[1]?[name].map { Self.parts(of: node($0)) }
                            ?? .reference(dotted: Self.withoutHashes(name)))
                }
            }
            return Self.substitution(text).placed(call)
        case "Fn::Join":
            guard let separator = argument[0]?.stringValue, let elements = argument[1]?.arrayValue,
                !elements.contains(where: { $0.isList })
            else { break }
            for (index, element) in elements.enumerated() {
                if index > 0 { text.append(literal: separator) }
                text.append(Self.parts(of: node(element)))
            }
            return Self.substitution(text).placed(call)
        default: break
        }
        return Node.call(name, node(argument)).placed(call)
    }

    /// A text that was put together already, as its parts.
    private static func parts(of node: Node) -> Node {
        node.function.map { $0.name == "Fn::Sub" && $0.argument.stringValue != nil } == true ? node.canonical : node
    }

    /// As it is read best: `${Vpc}-x` where there are only references.
    private static func substitution(_ text: JoinedText) -> Node {
        guard let parts = text.node.joinedParts else { return text.node }
        var source = ""
        for part in parts {
            if let literal = part.stringValue {
                source += literal.replacing("${", with: "${!")
            } else if let reference = part.reference, reference.isOfAttribute == (reference.attribute != nil) {
                source += "${\(reference.name)\(reference.attribute.map { ".\($0)" } ?? "")}"
            } else {
                return text.node
            }
        }
        return .sub(source)
    }

    /// The text with a mark for each content hash: of `ContentHash`, of an asset's key, of an image's digest.
    static func withoutHashes(_ text: String) -> String {
        guard text.utf8.count >= 16 else { return text }
        var result = ""
        var run = ""
        func flush() {
            result += hash(in: run).map { "\(run[..<$0])[hash]" } ?? run
            run = ""
        }
        for character in text {
            if character.isASCII, character.isHexDigit {
                run.append(character)
            } else {
                flush()
                result.append(character)
            }
        }
        flush()
        return result
    }

    /// Where the hash begins at the end of a run of hexadecimal digits: of sixteen capital ones, which may follow a word that
    /// ends with small ones, or of 64 small ones.
    private static func hash(in run: String) -> String.Index? {
        func isMixed(_ text: Substring) -> Bool { text.contains(where: \.isNumber) && text.contains(where: \.isLetter) }
        if run.count == 64, isMixed(run[...]), run == run.lowercased() { return run.startIndex }
        let start = run.lastIndex(where: \.isLowercase).map { run.index(after: $0) } ?? run.startIndex
        return run[start...].count == 16 && isMixed(run[start...]) ? start : nil
    }
}

extension Node {
    fileprivate func placed(_ other: Node) -> Node { Node(content, origin: other.origin) }

    /// Whether it yields a list within a list, which joins otherwise.
    fileprivate var isList: Bool {
        guard let (name, _) = function else { return arrayValue != nil }
        return ["Fn::Split", "Fn::GetAZs", "Fn::Cidr", "Fn::If"].contains(name)
    }
}
