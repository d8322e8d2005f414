// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackDSL
import StackMutation
import StackSynthesis
import TemplateModel

/// An environment whose stacks are changed.
struct MutationSubject: Sendable {
    let environment: Environment
    let made: MadeEnvironment
    /// The mutations of each stack; none of one that was not asked for.
    let mutations: [[Mutation]]

    init(_ environment: Environment, _ selection: StackSelection) {
        let made = environment.made()
        self.environment = environment
        self.made = made
        mutations = made.stacks.indices.map { index in
            let stack = made.stack(at: index)
            guard selection.includes(stack.synthesized.name) else { return [] }
            return StackMutations(stack.synthesized.template, stackType: stack.stackType).all
        }
    }

    /// The environment with one of its stacks changed.
    func changed(_ stack: Int, by mutation: Mutation) -> MadeEnvironment {
        var templates = made.stacks.map(\.template)
        if let template = mutation.applied(to: templates[stack]) { templates[stack] = template }
        return made.with(templates)
    }
}

/// How many mutations are tried, and which.
struct MutationChoice: Sendable {
    /// Nil for all.
    let count: Int?
    let seed: UInt64

    /// Environments that make the same stack have the same mutations of it, which are tried once.
    func chosen(of subjects: [MutationSubject]) -> (chosen: [ChosenMutation], total: Int) {
        var seen: Set<Mutation> = []
        var all: [ChosenMutation] = []
        for (subject, environment) in subjects.enumerated() {
            for (stack, mutations) in environment.mutations.enumerated() {
                for mutation in mutations where seen.insert(mutation).inserted {
                    all.append(ChosenMutation(subject: subject, stack: stack, mutation: mutation))
                }
            }
        }
        var random = SplitMix(seed: seed)
        let places = count.map { all.indices.shuffled(using: &random).prefix($0).sorted() } ?? Array(all.indices)
        return (places.map { all[$0] }, all.count)
    }
}

/// A mutation, and what it is of.
struct ChosenMutation: Sendable {
    let subject: Int
    let stack: Int
    let mutation: Mutation
}
