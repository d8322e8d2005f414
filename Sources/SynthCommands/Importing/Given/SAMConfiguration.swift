// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel
import YAML

/// `samconfig.toml`, or the same in YAML or JSON: what `sam deploy` is told for each of its configuration environments.
///
/// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html>.
struct SAMConfiguration {
    private(set) var environments: [Settings] = []
    private(set) var problems: [Diagnostic] = []

    struct Settings {
        let name: String
        var stackName: String?
        var region: String?
        var profile: String?
        var tags: [(key: String, value: String)] = []
        var values: [ParameterValue] = []
    }

    init(_ path: String) throws {
        guard let bytes = try Files.read(path) else { throw CommandFailure("there is no file \(path)") }
        self.init(bytes, named: path)
    }

    init(_ bytes: [UInt8], named path: String) {
        let root: Node
        do throws(SyntaxFailure) {
            root =
                path.hasSuffix(".toml")
                ? try TOMLReader.read(bytes, file: path) : try TemplateText.read(bytes, file: path).root
        } catch {
            problems = [
                Diagnostic(
                    .error, rule: "sam-configuration", at: error.location, error.message,
                    why: "sam cannot read it either", fix: "correct the text")
            ]
            return
        }
        for member in root.objectValue?.members ?? [] where member.value.objectValue != nil {
            environments.append(settings(member.key, member.value))
        }
    }

    /// What holds for all commands, and then for `deploy`.
    private mutating func settings(_ name: String, _ node: Node) -> Settings {
        var settings = Settings(name: name)
        for command in ["global", "deploy"] {
            for member in node[command]?["parameters"]?.objectValue?.members ?? [] {
                switch member.key {
                case "stack_name": settings.stackName = stackName(member.value)
                case "region": settings.region = text(member)
                case "profile": settings.profile = text(member)
                case "tags": settings.tags = pairs(member.value).map { ($0.name, $0.value) }
                case "parameter_overrides": settings.values = overrides(member.value)
                default: break
                }
            }
        }
        return settings
    }

    private mutating func stackName(_ node: Node) -> String? {
        guard let name = node.stringValue, StackNames.isValid(name) else {
            problem(
                node, "stack_name is not a name for a stack", why: "CloudFormation refuses it",
                fix: "write letters, digits and hyphens, a letter first")
            return nil
        }
        return name
    }

    private mutating func text(_ member: Node.Object.Member) -> String? {
        guard let text = member.value.stringValue else {
            problem(member.value, "\(member.key) is no text", why: "sam takes one", fix: "put it in quotes")
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// A parameter has one value.
    private mutating func overrides(_ node: Node) -> [ParameterValue] {
        var names: Set<String> = []
        let values = pairs(node)
        for value in values where !names.insert(value.name).inserted {
            problem(
                node, "parameter '\(value.name)' is given twice",
                why: "sam takes the last, and says nothing of the others",
                fix: "remove one of them")
        }
        return values
    }

    /// `A=1 B="2 3"`, a list of such, `ParameterKey=A,ParameterValue=1`, or a table.
    private mutating func pairs(_ node: Node) -> [ParameterValue] {
        switch node.content {
        case .object(let object):
            return object.members.compactMap { member in
                guard let value = member.value.scalarText else {
                    problem(
                        member.value, "\(member.key) is no single value", why: "a parameter or a tag has one",
                        fix: "write it as text")
                    return nil
                }
                return ParameterValue(name: member.key, value: value, origin: member.value.origin)
            }
        case .array(let elements): return elements.flatMap { pairs(in: $0) }
        default: return pairs(in: node)
        }
    }

    /// No sentence shows a word: it may be a part of a secret.
    private mutating func pairs(in node: Node) -> [ParameterValue] {
        guard let text = node.stringValue else {
            problem(node, "this is no text", why: "sam takes Key=Value", fix: "write it in quotes")
            return []
        }
        guard let words = Self.words(text) else {
            problem(node, "a quote in it has no end", why: "sam cannot read it either", fix: "write the second one")
            return []
        }
        return words.enumerated().compactMap { index, word in
            guard let pair = Self.pair(word) else {
                problem(
                    node, "word \(index + 1) of it gives nothing a value", why: "sam takes Key=Value",
                    fix: "write Key=Value, without spaces around '='")
                return nil
            }
            return ParameterValue(name: pair.0, value: pair.1, origin: node.origin)
        }
    }

    private mutating func problem(_ node: Node, _ message: String, why: String, fix: String) {
        problems.append(
            Diagnostic(.error, rule: "sam-configuration", at: node.origin, message, why: why, fix: fix))
    }

    private static func pair(_ word: String) -> (String, String)? {
        let mark = ",ParameterValue="
        if word.hasPrefix("ParameterKey="), let range = word.firstRange(of: mark) {
            return (
                String(word[..<range.lowerBound].dropFirst("ParameterKey=".count)), String(word[range.upperBound...])
            )
        }
        guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return nil }
        return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }

    /// As a shell takes a line apart: at blanks that are not in quotes, of which `\` may stand before one; nil where a quote
    /// has no end.
    static func words(_ text: String) -> [String]? {
        var words: [String] = []
        var word = ""
        var isOpen = false
        var quote: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                word.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
                isOpen = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
                isOpen = true
            } else if quote == nil, character.isWhitespace {
                if isOpen { words.append(word) }
                (word, isOpen) = ("", false)
            } else {
                word.append(character)
                isOpen = true
            }
        }
        if isOpen { words.append(word) }
        return quote == nil ? words : nil
    }
}
