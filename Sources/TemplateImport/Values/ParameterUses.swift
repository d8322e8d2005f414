// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The types of the slots that a template gives its parameters to, from which a parameter's own type follows.
package enum ParameterUses {
    /// By parameter, in the order in which resources mention it. That it is text, too, says nothing beside another type.
    package static func find(in template: Template, library: ResourceLibrary) -> [String: [ValueType]] {
        let names = Recorder(template)
        let translator = ResourceTranslator(names: names, library: library)
        for resource in template[.resources] { _ = translator.translate(resource.key, resource.value) }
        return names.uses.mapValues { uses in
            let uses = uses.map { declarable($0, library) }
            let telling = uses.filter { $0 != .text && $0 != .document && $0 != .list(.text) }
            return telling.isEmpty ? uses : telling
        }
    }

    /// Text for what takes text and is none itself: a form of several, which no parameter is declared as.
    private static func declarable(_ type: ValueType, _ library: ResourceLibrary) -> ValueType {
        switch type {
        case .list(let element): .list(declarable(element, library))
        case .nested: library.isText(type) ? type : .text
        default: type
        }
    }

    /// Every name is known, and fits every slot.
    private final class Recorder: ReferenceNames {
        private(set) var uses: [String: [ValueType]] = [:]
        private let parameters: Set<String>
        private let resources: [String: String]

        init(_ template: Template) {
            parameters = Set(template[.parameters].map(\.key))
            resources = Dictionary(
                template[.resources].map { ($0.key, $0.value["Type"]?.stringValue ?? "") },
                uniquingKeysWith: { first, _ in first })
        }

        func parameter(_ logicalID: String, wanted: ValueType) -> (expression: SwiftExpression, type: ValueType)? {
            guard parameters.contains(logicalID) else { return nil }
            uses[logicalID, default: []].append(wanted)
            return (.code(logicalID), wanted)
        }

        func resource(_ logicalID: String) -> (expression: SwiftExpression, type: String)? {
            resources[logicalID].map { (.code(logicalID), $0) }
        }

        func condition(_ logicalID: String) -> SwiftExpression? { .code(logicalID) }

        func mapping(_ logicalID: String) -> SwiftExpression? { .code(logicalID) }
    }
}
