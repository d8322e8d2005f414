// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import StackDSL
import TemplateModel
import TemplateValidation

/// What has names here, by the word that stands for it in the usage of commands.
struct KnownNames {
    private let invocation: Invocation

    init(_ invocation: Invocation) { self.invocation = invocation }

    private var environments: [Environment] { invocation.environments }

    private var rules: [(id: String, summary: String)] {
        Validator.rules.map { ($0.id, $0.summary) } + CheckTable.checks.map { ($0.id, $0.summary) }
            + invocation.houseRules.map { ($0.id, $0.summary) }
    }

    subscript(label: String) -> [CompletionRequest.Candidate] {
        switch label {
        case "ENVIRONMENT": environments.map { .init(text: $0.name, help: $0.region.code) }
        case "RULE", "RULE[,RULE]": rules.map { .init(text: $0.id, help: $0.summary) }
        case "PACK[,PACK]": Pack.allCases.map { .init(text: $0.rawValue, help: $0.title) }
        case "REGION": environments.map(\.region.code).distinct.map { .init(text: $0) }
        case "SHELL": CompletionScript.shells.map { .init(text: $0) }
        case "LAYER[,LAYER]": RequestedPictures.layerNames.map { .init(text: $0) }
        case "TYPE": TypeText.typeNames.map { .init(text: $0) }
        case "TEMPLATE": PackageTemplate.all.map { .init(text: $0.name) }
        default: []
        }
    }

    /// The stacks of the environments among these words; of all where none is.
    func stacks(of words: [String]) -> [String] {
        let named = environments.filter { words.contains($0.name) }
        return (named.isEmpty ? environments : named).flatMap { $0.stacks.map(\.stack.name) }.distinct
    }
}
