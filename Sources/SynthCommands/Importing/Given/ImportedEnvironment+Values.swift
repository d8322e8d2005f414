// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ImportedEnvironment {
    /// Gives each stack the values that its parameters take; what hides its value stays a secret.
    ///
    /// - Returns: the values that none takes.
    mutating func give(_ values: [ParameterValue], to sources: [ImportSource]) -> [ParameterValue] {
        values.filter { value in
            var isKnown = false
            for (index, source) in sources.enumerated() {
                guard let parameter = source.parameters.first(where: { $0.name == value.name }) else { continue }
                isKnown = true
                guard !parameter.isSecret else { continue }
                stacks[index].values.removeAll { $0.name == value.name }
                stacks[index].values.append(value)
            }
            return !isKnown
        }
    }
}
