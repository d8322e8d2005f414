// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The meaning of names at one place of a generated file, so that every name is written as short as it can be.
struct Scope {
    let names: NameTable
    let resource: TypeName
    /// The names directly within the service's namespace: all types that AWS has, generated or not.
    let siblings: Set<String>
    let services: Set<String>
    /// The types around the place, the innermost first; the resource itself is the last, as nil.
    let owners: [NestedID?]

    init(_ names: NameTable, _ resource: TypeName, _ catalog: CatalogNames, within owner: NestedID?) {
        self.names = names
        self.resource = resource
        siblings = catalog.types[resource.service] ?? []
        services = catalog.services
        var owners: [NestedID?] = []
        var current = owner
        while let id = current {
            owners.append(id)
            current = id.owner
        }
        self.owners = owners + [nil]
    }

    func spell(_ type: SlotType) -> String {
        switch type {
        case .string: "\(library("Value"))<\(library("String", "Swift"))>"
        case .integer: "\(library("Value"))<\(library("Int", "Swift"))>"
        case .number: "\(library("Value"))<\(library("Double", "Swift"))>"
        case .boolean: "\(library("Value"))<\(library("Bool", "Swift"))>"
        case .duration(let unit): library(unit.swiftName)
        case .document: library("Document")
        case .tag: library("Tag")
        case .id(let kind): "\(library("ID"))<\(spell(kind))>"
        case .either(let kind): "\(library("Reference"))<\(spell(kind))>"
        case .arn(let kind): "\(library("ARN"))<\(spell(kind))>"
        case .list(let element): "\(library("List"))<\(spell(element))>"
        case .map(let element): "\(library("Map"))<\(spell(element))>"
        case .nested(let id): spell(id)
        }
    }

    /// A name of StackDSL or another module, with the module where something nearer has the same name.
    func library(_ name: String, _ module: String = "StackDSL") -> String {
        isHidden(name) || siblings.contains(name) || services.contains(name) ? "\(module).\(name)" : name
    }

    func spell(_ kind: TypeName) -> String {
        isHidden(kind.service) || siblings.contains(kind.service) ? "AWS.\(kind.swiftName)" : kind.swiftName
    }

    private func spell(_ id: NestedID) -> String {
        // From the name alone outwards, until its first part means here what it shall mean.
        var path: [String] = []
        var current: NestedID? = id
        while let nested = current {
            path.insert(names.type(nested), at: 0)
            if meaning(of: path[0]) == nested { return path.joined(separator: ".") }
            current = nested.owner
        }
        return ([isHidden(resource.service) ? "AWS.\(resource.swiftName)" : resource.swiftName] + path).joined(
            separator: ".")
    }

    private func isHidden(_ name: String) -> Bool { meaning(of: name) != nil || name == resource.ownName }

    /// Also the names of the types around the place, which can be said from within.
    private func meaning(of name: String) -> NestedID? {
        for owner in owners {
            if let child = names.child(name, of: owner) { return child }
        }
        return nil
    }
}

/// The names that generated code can meet outside its own type.
package struct CatalogNames: Sendable {
    let types: [String: Set<String>]
    let services: Set<String>

    package init(_ typeNames: [TypeName]) {
        types = Dictionary(grouping: typeNames, by: \.service).mapValues { Set($0.map(\.ownName)) }
        services = Set(typeNames.map(\.service))
    }
}

extension SchemaFacts.DurationUnit {
    /// The type of StackDSL, as `Seconds`.
    fileprivate var swiftName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
