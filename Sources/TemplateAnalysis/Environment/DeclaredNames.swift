// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The names that a template declares, by what they are.
struct DeclaredNames {
    let resources: Set<String>
    let parameters: Set<String>
    /// The parameters that are lists.
    let lists: Set<String>
    let conditions: Set<String>
    let mappings: Set<String>

    init(_ template: Template) {
        resources = Set(template[.resources].map(\.key))
        parameters = Set(template[.parameters].map(\.key))
        lists = Set(
            template[.parameters].filter { Template.isList($0.value) || Template.isStoredList($0.value) }.map(\.key))
        conditions = Set(template[.conditions].map(\.key))
        mappings = Set(template[.mappings].map(\.key))
    }
}
