// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A parameter of a stack whose value is another, and the resources that it makes others of.
package struct ParameterChange: Sendable, Hashable {
    /// Its name; of several stacks after its stack's name.
    package let name: String
    /// The values; nil where only the deployment gives one, or where it is a secret.
    package let old: String?
    package let new: String?
    /// The names of the resources whose properties it changes.
    package let resources: [String]
}

extension SystemComparison {
    /// The parameters that are there before and after, with another value.
    package var parameters: [ParameterChange] {
        let before = Dictionary(
            old.stacks.template[.parameters].map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        return new.stacks.template[.parameters].compactMap { parameter in
            let name = parameter.key
            guard let declaration = before[name] else { return nil }
            let (was, isNow) = (old.value(ofParameter: name), new.value(ofParameter: name))
            guard was != isNow else { return nil }
            let isHidden = declaration.hidesValue || parameter.value.hidesValue
            // What comes with the deployment may be the same as it was.
            guard !isHidden || (was != nil && isNow != nil) else { return nil }
            return ParameterChange(
                name: name, old: isHidden ? nil : was, new: isHidden ? nil : isNow,
                resources: change.resources.filter { $0.follows(name) }.map(\.name))
        }
    }
}

extension ResourceUpdate {
    /// Whether a parameter is in what makes a property another.
    fileprivate func follows(_ parameter: String) -> Bool {
        properties.contains { property in
            [property.oldWritten, property.newWritten, property.old, property.new].contains {
                $0?.referencedNames.contains(parameter) == true
            }
        }
    }
}
