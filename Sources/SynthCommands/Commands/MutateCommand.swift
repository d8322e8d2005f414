// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// `synth mutate`: what could change in stacks without a rule or a test of the package noticing.
enum MutateCommand: Command {
    static let name = "mutate"
    static let summary = "Change one thing of the stacks at a time, and list what neither a rule nor a test notices."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options = [.all, .stack, sample, seed, filter, tests, withoutRules, failUnder, timeout]

    static let sample = Option(
        name: "--sample", value: "COUNT", help: "How many mutations to try, or 'all' (300), chosen by the seed.")
    static let seed = Option(name: "--seed", value: "NUMBER", help: "Chooses other ones (1).")
    static let filter = Option(
        name: "--filter", value: "REGEX",
        help: "The tests that count, as swift test takes it; may be given several times.")
    static let tests = Option(
        name: "--tests", value: "PATH", help: "The tests, built already; otherwise swift builds them.")
    static let withoutRules = Option(name: "--without-rules", help: "Let the tests alone notice.")
    static let failUnder = Option(
        name: "--fail-under", value: "PERCENT", help: "Fail when fewer of the mutations are noticed.")
    static let timeout = Option(
        name: "--timeout", value: "SECONDS", help: "How long the tests may take for one mutation (60).")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let limit = try number(invocation, failUnder, 0...100, default: 0)
        let choice = MutationChoice(
            count: arguments.value(sample) == "all"
                ? nil : Int(try number(invocation, sample, 1...1_000_000, default: 300)),
            seed: UInt64(try number(invocation, seed, 0...1e15, default: 1)))
        let seconds = try number(invocation, timeout, 1...3_600, default: 60)
        let environments = try invocation.selectedEnvironments()
        let selection = try StackSelection(arguments.values(.stack), environments)
        let subjects = environments.map { MutationSubject($0, selection) }
        let trials = choice.chosen(of: subjects)
        guard trials.total > 0 else { throw CommandFailure("there is nothing to change in these stacks") }

        let bundle = try arguments.value(tests).map(TestBundle.init(path:)) ?? .built(by: invocation)
        let run = TestRun(
            bundle, filters: arguments.values(filter), timeout: seconds, process: invocation.process,
            interruption: Interruption())
        let reads = try run.reads(invocation.console)
        let results = try MutationTrials(subjects, trials.chosen, run, reads, invocation.console)
            .results(asksRules: !arguments.has(withoutRules))
        let report = MutationReport(results, total: trials.total, choice: choice, reads)
        report.fill(invocation.report)
        report.show(invocation.console)
        guard report.score < limit else { return 0 }
        invocation.console.tell(
            "\(invocation.console.program): \(report.percent) of the mutations are noticed, fewer than --fail-under \(Node.Number(limit).text) %",
            .red)
        return 1
    }

    private static func number(
        _ invocation: Invocation, _ option: Option, _ range: ClosedRange<Double>, default value: Double
    ) throws(UsageError) -> Double {
        guard let text = invocation.arguments.value(option) else { return value }
        guard let number = Double(text), range.contains(number),
            option.name == failUnder.name || number == number.rounded()
        else {
            let least = Int(range.lowerBound)
            throw UsageError(
                "option '\(option.name)' takes a number from \(least) to \(Int(range.upperBound)), not '\(text)'")
        }
        return number
    }
}
