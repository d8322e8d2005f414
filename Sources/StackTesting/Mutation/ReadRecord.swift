// SPDX-License-Identifier: Apache-2.0

import StackMutation
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Tells `synth mutate` which tests look at which stacks, so that it runs no others.
struct ReadRecord: Sendable {
    private let stackTypes: [String]

    init(_ stackTypes: [String]) { self.stackTypes = stackTypes }

    /// The running test looks at the stacks. Where nobody wants to know, nothing happens.
    func note() {
        guard let path = getenv(TestReads.variable) else { return }
        let test = Test.current.map { "\($0.id)" }
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        // One write each: tests run side by side.
        for type in stackTypes {
            let line = Array("\(TestReads.line(test: test, stackType: type))\n".utf8)
            _ = write(file, line, line.count)
        }
    }
}
