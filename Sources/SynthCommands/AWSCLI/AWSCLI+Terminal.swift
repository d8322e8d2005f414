// SPDX-License-Identifier: Apache-2.0

extension AWSCLI {
    /// Runs a command that speaks with the person at the terminal.
    ///
    /// - Returns: its exit status.
    func handOver(_ words: [String]) throws -> Int32 {
        let line = AWSCommand(words: words, region: region, profile: profile)
        if console.verbosity == .verbose { console.tell("$ \(line)", .cyan) }
        try interruption.check()
        let status = try ChildProcess.handOver(path, line.arguments, environment: variables)
        if status != 0, console.verbosity != .verbose { console.tell("this failed (\(status)): \(line)", .red) }
        return status
    }
}
