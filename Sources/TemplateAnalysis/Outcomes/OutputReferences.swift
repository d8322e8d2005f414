// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The references in the outputs of a template: by them others can add to it.
package struct OutputReferences: Sendable {
    /// The references of any output; attributes as `Name.Attribute`.
    package let outputs: Set<String>
    /// The references of outputs that other stacks can import.
    package let exports: Set<String>

    init(_ outputs: [Node]) {
        self.outputs = outputs.reduce(into: []) { $0.formUnion($1["Value"]?.namesWithAttributes ?? []) }
        exports = outputs.filter { $0["Export"] != nil }.reduce(into: []) {
            $0.formUnion($1["Value"]?.namesWithAttributes ?? [])
        }
    }
}

extension Node {
    /// Its references, in any way and in any branch: names, and names with attributes as `Name.Attribute`.
    fileprivate var namesWithAttributes: Set<String> {
        var names: Set<String> = []
        eachReference { reference in
            names.insert(reference.attribute.map { "\(reference.name).\($0)" } ?? reference.name)
        }
        return names
    }
}

extension Outcome {
    package var outputReferences: OutputReferences { OutputReferences(declaredOutputs.map(\.value)) }
}
