// SPDX-License-Identifier: Apache-2.0

import StackMutation
import StackSynthesis
import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What `synth mutate` says to the process that runs tests: what is changed in the stacks that they make.
struct MutationTrial: Sendable {
    private let mutation: Mutation?

    init(_ mutation: Mutation?) { self.mutation = mutation }

    /// Of this process; without a mutation where none is tried.
    static var current: MutationTrial {
        guard let path = getenv(Mutation.variable), let text = TestPackage.text(String(cString: path)),
            let json = try? JSONReader.read(text)
        else {
            return MutationTrial(nil)
        }
        return MutationTrial(Mutation(json: json))
    }

    /// The stack as the trial has it: a test that does not notice takes it for what Swift says.
    func changed(_ made: MadeStack) -> MadeStack {
        mutation.flatMap { $0.stackType == made.stackType ? $0.applied(to: made.synthesized.template) : nil }
            .map(made.with) ?? made
    }

    /// The same of all stacks of an environment.
    func changed(_ made: MadeEnvironment) -> MadeEnvironment {
        mutation == nil
            ? made : made.with(made.stacks.indices.map { changed(made.stack(at: $0)).synthesized.template })
    }
}
