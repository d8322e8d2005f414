// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Types by what people call them: in full, by service, or by the file that was generated for them.
struct TypeSelection {
    private let all: [TypeName]

    init(_ all: [TypeName]) { self.all = all }

    /// The type of that name, or all types of the service of that name.
    func types(named name: String) -> [TypeName] {
        all.filter { $0.full == name || serviceName($0) == name }
    }

    /// The most likely meanings of a name that nothing has.
    func closest(to name: String) -> [String] {
        let services = Dictionary(grouping: all, by: serviceName)
        let service = services.keys.first { name.hasPrefix($0 + "::") }
        if let service, let types = services[service] {
            let within = closestNames(to: String(name.dropFirst(service.count + 2)), in: types.map(\.name))
            if !within.isEmpty { return within.map { "\(service)::\($0)" } }
        }
        let close = closestNames(to: name, in: all.map(\.full) + services.keys.sorted())
        guard close.isEmpty else { return close }
        let ending = "::" + name.lowercased()
        return all.map(\.full).filter { $0.lowercased().hasSuffix(ending) }
    }

    /// The types whose files are among the paths, and the files of types that there are no more.
    func generated(in paths: some Sequence<String>) -> (types: Set<TypeName>, unknown: [String]) {
        let byPath = Dictionary(all.map { (ResourcePrinter.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        let shared = Set(all.map { SharedFiles.namespace($0.service).path })
            .union([SharedFiles.kindsPath, NotGeneratedFile.path])
        var types: Set<TypeName> = []
        var unknown: [String] = []
        for path in paths.sorted() where !shared.contains(path) {
            if let type = byPath[path] { types.insert(type) } else { unknown.append(path) }
        }
        return (types, unknown)
    }

    private func serviceName(_ type: TypeName) -> String { String(type.full.dropLast(type.name.count + 2)) }
}
