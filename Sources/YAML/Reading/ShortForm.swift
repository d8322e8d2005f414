// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The short forms of functions: `!Sub text` is `Fn::Sub: text`.
///
/// Every name is one, as for the aws CLI, cfn-flip and cfn-lint: what CloudFormation adds tomorrow is read today, and a
/// function that does not exist is a finding of the rules, among all others, and not the end of reading.
enum ShortForm {
    /// `Ref` and `Condition` are keys of their own, all others have `Fn::` before them.
    static func functionName(_ name: String) -> String {
        name == "Ref" || name == "Condition" || name.beginsFunction ? name : "Fn::" + name
    }

    /// How many levels a function makes at most of one: itself, and the list of `Fn::GetAtt`.
    static let levels = 2

    /// - Parameter argument: as it stands behind the tag.
    static func call(_ function: String, _ argument: Node, at place: SourceLocation) -> Node {
        let isText = function == "Fn::GetAtt"
        let argument = isText ? attribute(argument) : argument
        return Node(.object(Node.Object([Node.Object.Member(key: function, value: argument)])), origin: place)
    }

    /// `Queue.Arn` as the list that `Fn::GetAtt` takes. A nested stack's output has a second full stop.
    private static func attribute(_ argument: Node) -> Node {
        guard case .string(let text) = argument.content else { return argument }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var column = argument.origin?.column ?? 1
        var elements: [Node] = []
        for part in parts {
            let origin = argument.origin.map { SourceLocation(file: $0.file, line: $0.line, column: column) }
            elements.append(Node(.string(String(part)), origin: origin))
            column += part.utf8.count + 1
        }
        return Node(.array(elements), origin: argument.origin)
    }
}
