// SPDX-License-Identifier: Apache-2.0

extension Estimate {
    /// The parts that it leaves out, in sentences.
    package var notCovered: [String] {
        var groups: [(key: String, names: [String], text: String)] = []
        func add(_ name: String, _ text: String) {
            if let index = groups.firstIndex(where: { $0.key == text }) {
                groups[index].names.append(name)
            } else {
                groups.append((text, [name], text))
            }
        }
        let isOneStack = Set(resources.map(\.stack)).count == 1
        for resource in resources {
            let name = isOneStack ? resource.logicalID : "\(resource.stack)/\(resource.logicalID)"
            if case .notCovered(let reason) = resource.outcome { add(name, "(\(resource.type)): \(reason)") }
            for part in resource.missing { add(name, "(\(resource.type)), in part: \(part)") }
        }
        return groups.map { "\($0.names.joined(separator: ", ")) \($0.text)" }
    }
}
