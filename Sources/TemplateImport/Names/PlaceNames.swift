// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What values can name where an element is made: all but what would close a circle.
struct PlaceNames: ReferenceNames {
    let outline: TemplateOutline
    let parameterTypes: [String: ParameterType]
    /// What has no value in Swift anywhere, as a parameter that no type says.
    let raw: Set<ElementKey>
    /// What it gives to other stacks, and takes from them.
    var shares = StackShares()
    /// What has none at this place.
    var hidden: Set<ElementKey> = []
    /// What the identifiers of the loops around the place are called.
    private(set) var loops: [String: String] = [:]

    /// The same within a loop.
    func within(_ identifier: String, _ variable: String) -> PlaceNames {
        var names = self
        names.loops[identifier] = variable
        return names
    }

    /// What the value of a loop is called: as its identifier, unless an element is called so.
    func variable(_ identifier: String) -> String? {
        let name = Identifier.label(identifier)
        guard name.first?.isLetter == true else { return nil }
        let isTaken = outline.order.contains { Identifier.label($0.logicalID) == name }
        return isTaken || loops.values.contains(name) ? "each" + name.prefix(1).uppercased() + name.dropFirst() : name
    }

    func parameter(_ logicalID: String, wanted: ValueType) -> (expression: SwiftExpression, type: ValueType)? {
        if let variable = loops[logicalID] { return (.code(variable), .text) }
        guard let element = element(.parameters, logicalID), let type = parameterTypes[logicalID] else { return nil }
        return (.member(element, "ref"), type.content)
    }

    func resource(_ logicalID: String) -> (expression: SwiftExpression, type: String)? {
        element(.resources, logicalID).map { element in
            let node = outline.entries[ElementKey(.resources, logicalID)]
            return (element, node?["Type"]?.stringValue ?? "")
        }
    }

    func condition(_ logicalID: String) -> SwiftExpression? { element(.conditions, logicalID) }

    func mapping(_ logicalID: String) -> SwiftExpression? { element(.mappings, logicalID) }

    func consumed(_ argument: Node) -> SharedHandle? { shares.consumed[argument] }

    func provided(_ output: String) -> SharedHandle? { shares.provided[output] }

    private func element(_ section: Template.Section, _ logicalID: String) -> SwiftExpression? {
        let key = ElementKey(section, logicalID)
        guard outline.entries[key] != nil, !raw.contains(key), !hidden.contains(key) else { return nil }
        return .element(key)
    }
}
