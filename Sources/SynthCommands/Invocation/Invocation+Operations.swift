// SPDX-License-Identifier: Apache-2.0

extension Invocation {
    /// How AWS is to be asked, by the command line.
    func operationOptions() throws(UsageError) -> OperationOptions {
        if let profile = arguments.value(.profile) {
            if profile.isEmpty {
                throw UsageError("--profile '' names no profile; the shell's credentials are taken by --no-profile")
            }
            if arguments.has(.noProfile) { throw UsageError("pass --profile or --no-profile, not both") }
        }
        var options = OperationOptions(
            profile: arguments.value(.profile), region: try arguments.region(.region),
            roleARN: arguments.value(.roleARN), bucket: arguments.value(.bucket),
            isAgreed: arguments.has(.yes),
            losesData: arguments.has(.yesLoseData), despiteRefusals: arguments.has(.despiteRefusals),
            ignoresMoves: arguments.has(.ignoreMoves))
        if let seconds = try timeout() { options.timeout = seconds }
        guard ProcessContext.pauses.contains(process.pause) else {
            throw UsageError(
                "the variable \(ProcessContext.pauseVariable) takes seconds from 0 to "
                    + "\(Int(ProcessContext.pauses.upperBound))")
        }
        return options
    }

    /// The seconds of `--timeout`; nil where it is not there.
    func timeout() throws(UsageError) -> Double? {
        guard let text = arguments.value(.timeout) else { return nil }
        guard let seconds = Int(text), 1...86_400 ~= seconds else {
            throw UsageError("option '--timeout' takes whole seconds from 1 to 86400, not '\(text)'")
        }
        return Double(seconds)
    }
}
