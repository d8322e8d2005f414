// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Outcome {
    /// An output as it is in an outcome.
    public struct Output: Sendable {
        /// Its logical ID.
        public let name: String
        /// What the stack shows.
        public let value: PropertyValue
        /// The name that other stacks import it by; absent when it is not exported.
        public let exportName: PropertyValue
    }

    /// The outputs that there are, in the order written.
    public var outputs: [Output] {
        declaredOutputs.filter { exists($0.value) }.map { output in
            func value(_ node: Node?) -> PropertyValue {
                PropertyValue(
                    node, element: output.key, path: Node.Path(), at: output.value.origin, in: evaluator)
            }
            return Output(
                name: output.key, value: value(output.value["Value"]),
                exportName: value(output.value["Export"]?["Name"]))
        }
    }
}
