// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// As the catalogue's table has it: its path, its kinds with the form of each, the services, the use as a policy.
extension Slot {
    package var node: Node {
        .array([
            .array(path.map { .string($0) }),
            .array(kinds.map(\.node)),
            .array(services.map { .string($0) }),
            policy.map { .string($0.rawValue) } ?? .null,
        ])
    }

    init?(_ flat: FlatNode) {
        let parts = flat.elements
        guard parts.count == 4 else { return nil }
        path = parts[0].elements.compactMap(\.stringValue)
        kinds = parts[1].elements.compactMap(SchemaFacts.Kind.init)
        services = parts[2].elements.compactMap(\.stringValue)
        policy = parts[3].stringValue.flatMap(PolicyUse.init)
    }
}

extension SchemaFacts.Kind {
    var node: Node { .array([.string(form.rawValue), .string(typeName)]) }

    init?(_ flat: FlatNode) {
        guard flat.count == 2, let form = flat.element(0)?.stringValue.flatMap(Form.init),
            let typeName = flat.element(1)?.stringValue
        else { return nil }
        self.init(form: form, typeName: typeName)
    }
}
