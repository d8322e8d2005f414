// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Writes a node as YAML text, as a person would have written it; the same node gives the same bytes everywhere.
///
/// Functions have their short form where it always means the same, texts are quoted where a parser of YAML 1.1 or 1.2
/// would read something else, and code is in block scalars.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html>.
public struct YAMLWriter {
    /// What the value that is written next stands behind.
    enum Lead {
        /// Nothing: it is the whole text.
        case nothing
        /// A key with its colon, or a tag.
        case key
        /// The dash of a list.
        case dash
    }

    static let indentation = 2

    private var text: [UInt8] = []
    /// Whether the text ends in a scalar that an empty line would be a part of.
    private var isOpenEnded = false

    private var comments: CommentLines

    private init(comments: CommentLines) { self.comments = comments }

    /// The text of a node, which ends with a line feed.
    public static func write(_ node: Node) -> String { write(YAMLDocument(root: node)) }

    /// The text of what was read, with its comments, each above what it speaks of.
    public static func write(_ document: YAMLDocument) -> String {
        var writer = YAMLWriter(comments: CommentLines(document))
        let node = document.root
        writer.append(writer.comments.head, at: 0)
        if let sections = node.objectValue, sections["Resources"] != nil {
            writer.writeTemplate(sections.members)
        } else {
            writer.write(node, behind: .nothing, at: -indentation)
        }
        writer.append(writer.comments.takeRest(), at: 0)
        return String(decoding: writer.text, as: UTF8.self)
    }

    /// Sections have an empty line between them, but for the lines that a template begins with, and so have resources.
    private mutating func writeTemplate(_ sections: [Node.Object.Member]) {
        for (index, section) in sections.enumerated() {
            if index > 0, section.value.hasItems || sections[index - 1].value.hasItems { appendEmptyLine() }
            append(comments.take(section.value, behind: .key, as: .value), at: 0)
            guard section.key == "Resources", let resources = section.value.objectValue?.members, !resources.isEmpty
            else {
                writeMember(section, at: 0)
                continue
            }
            append("Resources:\n")
            for (index, resource) in resources.enumerated() {
                if index > 0 { appendEmptyLine() }
                if index == 0 { append(comments.takeInner(section.value), at: Self.indentation) }
                append(comments.take(resource.value, behind: .key, as: .value), at: Self.indentation)
                append(spaces: Self.indentation)
                writeMember(resource, at: Self.indentation)
            }
        }
    }
}

extension YAMLWriter {
    /// - Parameter column: where the key or the dash stands that the value is behind.
    private mutating func write(_ node: Node, behind lead: Lead, at column: Int, as role: Role = .value) {
        if let line = OneLine.text(of: node, as: role) {
            appendLine(line, behind: lead)
        } else if let call = TaggedCall(node, as: role) {
            append(lead == .nothing ? call.tag : " " + call.tag)
            writeContent(call.argument, behind: .key, at: max(column, 0), as: call.argumentRole)
        } else {
            writeContent(node, behind: lead, at: column, as: role)
        }
    }

    /// The value itself, whatever function it may be.
    private mutating func writeContent(_ node: Node, behind lead: Lead, at column: Int, as role: Role) {
        switch node.content {
        case .array(let elements) where !elements.isEmpty:
            let column = column + Self.indentation
            for (index, element) in elements.enumerated() {
                let role: Role = role == .conditions ? .condition : .value
                let inner = index == 0 ? comments.takeInner(node) : []
                begin(index, behind: lead, at: column, inner + comments.take(element, behind: .dash, as: role))
                append("-")
                write(element, behind: .dash, at: column, as: role)
            }
        case .object(let object) where !object.isEmpty:
            let column = column + Self.indentation
            for (index, member) in object.members.enumerated() {
                let inner = index == 0 ? comments.takeInner(node) : []
                begin(
                    index, behind: lead, at: column,
                    inner + comments.take(member.value, behind: .key, as: Role(ofArgument: member.key)))
                writeMember(member, at: column)
            }
        case .string(let value) where lead != .nothing:
            if let block = BlockScalar(value) {
                append(" \(block.header)\n")
                for line in block.lines {
                    if !line.isEmpty { append(spaces: column + Self.indentation) }
                    append(line)
                    append("\n")
                }
                isOpenEnded = block.isOpenEnded
            } else {
                appendLine(Scalar.text(value), behind: lead)
            }
        default: appendLine(Scalar.line(of: node), behind: lead)
        }
    }

    private mutating func writeMember(_ member: Node.Object.Member, at column: Int) {
        let key = Scalar.text(member.key)
        // No parser looks further than 1,024 characters for the colon of a key that does not say that it is one.
        if key.utf8.count > 1_000 {
            append("? \(key)\n")
            append(spaces: column)
        } else {
            append(key)
        }
        append(":")
        write(member.value, behind: .key, at: column, as: Role(ofArgument: member.key))
    }

    /// Goes to where an item of a list or an object begins: the first one behind a dash stands on its line.
    ///
    /// - Parameter comments: the lines above it. One behind a dash has them above the dash.
    private mutating func begin(_ index: Int, behind lead: Lead, at column: Int, _ comments: [String]) {
        if index == 0 {
            switch lead {
            case .nothing: return append(comments, at: column)
            case .dash: return append(" ")
            case .key: append("\n")
            }
        }
        append(comments, at: column)
        append(spaces: column)
    }

    private mutating func append(_ comments: [String], at column: Int) {
        for comment in comments {
            append(spaces: column)
            append(comment.isEmpty ? "#\n" : "# \(comment)\n")
        }
    }

    private mutating func appendLine(_ line: String, behind lead: Lead) {
        if lead != .nothing { append(" ") }
        append(line)
        append("\n")
        isOpenEnded = false
    }

    private mutating func appendEmptyLine() {
        if !isOpenEnded { append("\n") }
    }

    private mutating func append(_ string: some StringProtocol) { text.append(contentsOf: string.utf8) }

    private mutating func append(spaces count: Int) {
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    }
}

extension Node {
    fileprivate var hasItems: Bool { arrayValue?.isEmpty == false || objectValue?.isEmpty == false }
}
