// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// What a template says, for a unit test to ask: of a stack as it is written, or as it turns out.
public protocol TemplateQuestions: Sendable {
    /// The template that is asked.
    var template: Template { get }
}

extension TemplateQuestions {
    /// All resources of a type, in the order of the template.
    public func resources<Kind: Resource>(_ type: Kind.Type) -> [ResourceUnderTest<Kind>] {
        template.resources.filter { $0.type == Kind.typeName }.map(ResourceUnderTest.init)
    }

    /// How many resources of a type there are.
    public func count<Kind: Resource>(_ type: Kind.Type) -> Int { resources(type).count }

    /// The resource of a type with that logical ID, or the only one when no ID is given.
    ///
    /// - Throws: `NotFound`, which names what there is instead.
    public func resource<Kind: Resource>(
        _ type: Kind.Type, _ logicalID: String? = nil
    ) throws -> ResourceUnderTest<Kind> {
        let all = resources(type)
        let matching = logicalID.map { id in all.filter { $0.logicalID == id } } ?? all
        guard matching.count == 1 else {
            throw NotFound(
                what: "\(Kind.typeName)\(logicalID.map { " '\($0)'" } ?? "")", count: matching.count,
                present: all.map(\.logicalID))
        }
        return matching[0]
    }

    /// A resource of any type by its logical ID.
    public func resource(_ logicalID: String) throws -> ResourceUnderTest<UntypedResource> {
        guard let found = template.resources.first(where: { $0.logicalID == logicalID }) else {
            throw NotFound(
                what: "resource '\(logicalID)'", count: 0, present: template.resources.map(\.logicalID))
        }
        return ResourceUnderTest(found)
    }

    /// The value of an output.
    public func output(_ logicalID: String) throws -> Node {
        try entry(.outputs, logicalID)["Value"] ?? .null
    }

    /// The declaration of a parameter.
    public func parameter(_ logicalID: String) throws -> Node { try entry(.parameters, logicalID) }

    /// The expression of a condition.
    public func condition(_ logicalID: String) throws -> Node { try entry(.conditions, logicalID) }

    /// The names within a section, in the order of the template.
    public func names(in section: Template.Section) -> [String] { template[section].map(\.key) }

    private func entry(_ section: Template.Section, _ name: String) throws -> Node {
        guard let found = template[section].first(where: { $0.key == name }) else {
            throw NotFound(what: "'\(name)' in \(section.rawValue)", count: 0, present: names(in: section))
        }
        return found.value
    }
}
