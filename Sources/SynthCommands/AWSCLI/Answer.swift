// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A part of what the aws CLI printed, read by its shape: what is not there as AWS gives it is an error and never
/// "nothing there".
struct Answer {
    let node: Node
    private let command: AWSCommand
    private let bytes: [UInt8]
    private let place: String

    /// - Throws: `AnswerProblem` when it is not JSON. Nothing at all is an answer too, to what answers nothing.
    init(_ bytes: [UInt8], to command: AWSCommand) throws {
        var node = Node.null
        if bytes.contains(where: { $0 > 0x20 }) {
            do {
                node = try JSONReader.read(bytes, file: "aws")
            } catch {
                throw AnswerProblem(command, "is not JSON (\(error.message))", bytes)
            }
        }
        self.init(node: node, command: command, bytes: bytes, place: "")
    }

    private init(node: Node, command: AWSCommand, bytes: [UInt8], place: String) {
        (self.node, self.command, self.bytes, self.place) = (node, command, bytes, place)
    }

    /// A text that has at least one character.
    func text(_ key: String) throws -> String {
        guard let text = node[key]?.stringValue, !text.isEmpty else { throw problem("has no text", key) }
        return text
    }

    /// A text that need not be there.
    func optionalText(_ key: String) throws -> String? {
        guard let member = node[key], member != .null else { return nil }
        guard let text = member.stringValue else { throw problem("has something else than a text", key) }
        return text
    }

    func optionalFlag(_ key: String) throws -> Bool {
        guard let member = node[key], member != .null else { return false }
        guard let flag = member.boolValue else { throw problem("has something else than true or false", key) }
        return flag
    }

    func object(_ key: String) throws -> Answer {
        guard let member = node[key], member.objectValue != nil else { throw problem("has no object", key) }
        return part(member, key)
    }

    func list(_ key: String) throws -> [Answer] {
        guard let elements = node[key]?.arrayValue else { throw problem("has no list", key) }
        return elements.enumerated().map { part($1, "\(key)[\($0)]") }
    }

    /// A list that need not be there.
    func optionalList(_ key: String) throws -> [Answer] { node[key] == nil ? [] : try list(key) }

    /// The text that this part is.
    func text() throws -> String {
        guard let text = node.stringValue, !text.isEmpty else { throw problem("has no text", "") }
        return text
    }

    func problem(_ what: String, _ key: String) -> AnswerProblem {
        AnswerProblem(command, "\(what) '\(path(key))'", bytes)
    }

    private func part(_ node: Node, _ key: String) -> Answer {
        Answer(node: node, command: command, bytes: bytes, place: path(key))
    }

    private func path(_ key: String) -> String { [place, key].filter { !$0.isEmpty }.joined(separator: ".") }
}

/// An answer of the aws CLI that does not have the shape that AWS's answers have.
struct AnswerProblem: Error, CustomStringConvertible {
    private let command: AWSCommand
    private let what: String

    init(_ command: AWSCommand, _ what: String, _ bytes: [UInt8]) {
        self.command = command
        self.what = "\(what), and nothing is concluded from it; \(Self.beginning(bytes))"
    }

    /// Made only where it is shown, since files that the command names are kept from then on.
    var description: String {
        let name = command.words.prefix(2).joined(separator: " ")
        return "the answer of 'aws \(name)' \(what). "
            + "See what '\(command)' prints, and whether the aws on PATH is AWS's own"
    }

    private static func beginning(_ bytes: [UInt8]) -> String {
        guard !bytes.isEmpty else { return "it is empty" }
        let shown = String(decoding: bytes.prefix(120), as: UTF8.self).unicodeScalars
        let words = String(String.UnicodeScalarView(shown.map { $0.isUnprintable ? " " : $0 }))
            .split(separator: " ").joined(separator: " ")
        return "it begins with: \(words)\(bytes.count > 120 ? " …" : "")"
    }
}
