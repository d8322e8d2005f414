// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A stack, and those that it is within, by which one is told that would be within itself.
struct StackChain {
    private var names: Set<String> = []

    func adding(_ stack: any Stack) -> StackChain {
        var chain = self
        chain.names.insert(Self.name(stack))
        return chain
    }

    func has(_ stack: any Stack) -> Bool { names.contains(Self.name(stack)) }

    /// Types of one kind may differ by what they are made of; what has their name too is the same again.
    private static func name(_ stack: any Stack) -> String { "\(type(of: stack)) \(stack.name)" }
}
