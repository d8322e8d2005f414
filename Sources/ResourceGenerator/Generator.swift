// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// Typed Swift for resource types: schema to blueprint, to names, to text.
package struct Generator: Sendable {
    package let source: SchemaSource
    private let resolutions: Resolutions
    private let catalog: CatalogNames

    package init(_ source: SchemaSource = .catalog, resolutions: Resolutions = .recorded) {
        self.source = source
        self.resolutions = resolutions
        catalog = CatalogNames(source.typeNames)
    }

    /// The result of generating a set of types: the files, or everything that stands in the way.
    package struct Output: Sendable {
        package var files: [GeneratedFile] = []
        package var blueprints: [ResourceBlueprint] = []
        package var problems: [Problem] = []
    }

    /// The files for exactly these types, shared ones included, by path.
    package func generate(_ types: some Sequence<TypeName>, for module: TargetModule = .whole) -> Output {
        var output = Output()
        for type in Set(types).sorted() {
            guard let schema = source.schema(of: type) else {
                output.problems.append(Problem(type.full, "there is no such resource type"))
                continue
            }
            let blueprint = BlueprintBuilder.blueprint(of: schema)
            let names = NameTable(blueprint, resolutions: resolutions)
            output.problems += names.problems
            if source.uses.uses[type.full] != nil, let other = names.child(UsePrinter.typeName, of: nil) {
                output.problems.append(Problem(type.full, "type \(other.described) has the name of the type's uses"))
            }
            output.blueprints.append(blueprint)
            output.files.append(
                ResourcePrinter(
                    blueprint: blueprint, names: names, catalog: catalog, uses: source.uses, module: module
                ).file())
        }
        if module == .whole { output.files += sharedFiles(output.blueprints) }
        output.files.sort { $0.path < $1.path }
        return output
    }

    private func sharedFiles(_ blueprints: [ResourceBlueprint]) -> [GeneratedFile] {
        let services = Set(blueprints.map(\.type.service))
        let generated = Set(blueprints.map(\.type))
        let kinds = contents(blueprints).kinds
        let known = Set(source.typeNames)
        let notGenerated = NotGeneratedFile.file(
            known.subtracting(generated).subtracting(kinds),
            servicesWithNamespace: services.union(kinds.map(\.service)))
        return services.map(SharedFiles.namespace)
            + [SharedFiles.kinds(kinds, among: known, servicesWithNamespace: services, uses: source.uses)]
            + (notGenerated.map { [$0] } ?? [])
    }

    /// What a module has that these types are generated in.
    func contents(_ blueprints: [ResourceBlueprint]) -> TypedModule {
        let types = Set(blueprints.map(\.type))
        return TypedModule(
            types: types, kinds: blueprints.reduce(into: knownKinds) { $0.formUnion($1.kinds) }.subtracting(types))
    }

    /// The kinds that facts and slots mention are always there, so that code of one's own can mention them too.
    private var knownKinds: Set<TypeName> {
        let facts = source.facts
        let slots = facts.slots.values.flatMap(\.values).flatMap { $0 }
        let all = Array(facts.refs.values) + slots + facts.attributes.values.flatMap(\.values)
        let names = all.map(\.typeName) + facts.kindsWithoutType + source.uses.uses.keys + source.slotKinds()
        return Set(names.compactMap(TypeName.init))
    }
}

extension ResourceBlueprint {
    /// Everything that its slots, attributes and `Ref` refer to.
    var kinds: Set<TypeName> {
        let slots = (properties + nestedTypes.flatMap(\.properties)).map(\.type)
        let choices = nestedTypes.flatMap { nested in
            switch nested.content {
            case .choice(let types): types
            case .union(let union): union.types
            default: [SlotType]()
            }
        }
        return Set((slots + choices + attributes.map(\.type) + [ref]).compactMap(\.kind))
    }
}
