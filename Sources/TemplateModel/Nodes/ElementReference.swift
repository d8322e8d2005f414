// SPDX-License-Identifier: Apache-2.0

/// A reference to something of the template, in whichever way it is written.
package struct ElementReference: Sendable, Hashable {
    package let name: String
    /// The attribute that `Fn::GetAtt` names; nil for `Ref`, and where an expression computes it.
    package let attribute: String?
    /// Whether it asks for an attribute at all.
    package let isOfAttribute: Bool

    private init(_ name: String) {
        self.name = name
        attribute = nil
        isOfAttribute = false
    }

    private init(_ name: String, attribute: String?) {
        self.name = name
        self.attribute = attribute
        isOfAttribute = true
    }

    /// A name, or a name and an attribute with a dot between.
    private init(dotted text: String) {
        guard let dot = text.firstIndex(of: ".") else {
            self.init(text)
            return
        }
        self.init(String(text[..<dot]), attribute: String(text[text.index(after: dot)...]))
    }

    /// The reference that a call of `Ref` or `Fn::GetAtt` is.
    package init?(_ function: String, _ argument: Node) {
        switch function {
        case "Ref":
            guard let name = argument.stringValue else { return nil }
            self.init(name)
        case "Fn::GetAtt":
            if let name = argument[0]?.stringValue {
                self.init(name, attribute: argument[1]?.stringValue)
            } else if let text = argument.stringValue, text.contains(".") {
                self.init(dotted: text)
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// The references of a call by itself, without the calls within its argument. Of `Fn::Sub`, the names that it gives
    /// values to itself are left out.
    package static func all(by function: String, _ argument: Node) -> [ElementReference] {
        guard function == "Fn::Sub" else { return ElementReference(function, argument).map { [$0] } ?? [] }
        guard let text = argument.stringValue ?? argument[0]?.stringValue else { return [] }
        let variables = argument[1]?.objectValue
        return SubstitutionText(text).names.filter { variables?[$0] == nil }.map { ElementReference(dotted: $0) }
    }
}

extension Node {
    /// The reference that this node is: `Ref` or `Fn::GetAtt`.
    package var reference: ElementReference? { function.flatMap { ElementReference($0.name, $0.argument) } }

    /// Calls `visit` with everything that the node refers to.
    package func eachReference(_ visit: (ElementReference) -> Void) {
        eachCall { function, argument in
            if function == "Fn::Sub" {
                for reference in ElementReference.all(by: function, argument) { visit(reference) }
            } else if let reference = ElementReference(function, argument) {
                visit(reference)
            }
        }
    }

    /// The names that it refers to.
    package var referencedNames: Set<String> {
        var names: Set<String> = []
        eachReference { names.insert($0.name) }
        return names
    }
}
