// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A path as a test writes it, `Listeners[0].Port`, taken apart.
struct WrittenPath {
    /// What is wrong with how a path is written, as a sentence.
    struct Malformed: Error {
        let message: String
    }

    let steps: [Node.Path.Step]

    init(_ text: String) throws(Malformed) {
        guard !text.isEmpty else { throw Malformed(message: "the path is empty; name a property") }
        var steps: [Node.Path.Step] = []
        for (number, part) in text.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
            let name = part.prefix { $0 != "[" }
            var rest = part[name.endIndex...]
            // What is asked of a list begins with an index.
            guard !name.isEmpty || number == 0 && !rest.isEmpty else {
                throw Malformed(message: "the path '\(text)' has no name \(number == 0 ? "before" : "after") a dot")
            }
            if name.contains("]") { throw Malformed(message: "the path '\(text)' closes a bracket that is not open") }
            if !name.isEmpty { steps.append(.key(String(name))) }
            while !rest.isEmpty {
                guard rest.first == "[", let end = rest.firstIndex(of: "]") else {
                    throw Malformed(message: "the path '\(text)' does not go on behind an index; write a dot between")
                }
                let digits = rest[rest.index(after: rest.startIndex)..<end]
                guard let index = Int(digits), index >= 0, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else {
                    throw Malformed(
                        message: "the path '\(text)' has '\(digits)' for an index; elements are counted from 0")
                }
                steps.append(.index(index))
                rest = rest[rest.index(after: end)...]
            }
        }
        self.steps = steps
    }
}

extension Node {
    /// What stands at the end of a path; where `Fn::If` is on the way, what both branches have there.
    func value(at steps: some Sequence<Node.Path.Step>) -> Node? {
        var node: Node? = self
        for step in steps {
            switch step {
            case .key(let key) where key.beginsFunction || key == "Ref": node = node?[key]
            case .key(let key): node = node?.below { $0[key] }
            case .index(let index): node = node?.below { $0[index] }
            }
        }
        return node
    }
}

extension Node {
    /// Whether it stands for nothing: `AWS::NoValue`, in both branches of an `Fn::If` too.
    var isRemoved: Bool {
        guard let function else { return false }
        if function.name == "Fn::If", let parts = function.argument.arrayValue, parts.count == 3 {
            return parts[1].isRemoved && parts[2].isRemoved
        }
        return self == PseudoParameterNames.noValue
    }
}
