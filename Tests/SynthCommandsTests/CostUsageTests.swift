// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

@testable import SynthCommands

@Suite struct CostUsageTests {
    @Test(arguments: [
        ([], "name an environment"), (["costing", "far"], "name one environment"),
        (["costin"], "did you mean 'costing'?"), (["costing", "--hours", "745"], "takes 744 at most"),
        (["costing", "--gb", "many"], "option '--gb' takes a number as 100 or 2.5, not 'many'"),
        (["costing", "--exit-gb", "-1"], "not '-1'"), (["costing", "--requests", "1T"], "not '1T'"),
        (["costing", "--requests", "10G"], "at most 9G"), (["some.json"], "say which with --region"),
        (["costing", "--parameters", "p"], "--parameters is for templates in files"),
        (["--compare", "--parameters", "p"], "--parameters is for templates in files"),
        (["--compare", "costing", "far"], "name one environment"),
    ])
    func wrongArgumentsExitWith64(arguments: [String], message: String) {
        let collector = Collector()
        let synth = Synth(environments: [.costing, .far], console: collector.console)
        #expect(synth.run(["cost"] + arguments) == 64)
        #expect(collector.error.contains(message), "\(collector.error)")
        #expect(collector.out.isEmpty)
    }

    @Test(arguments: [("2500000", "2.5"), ("250k", "0.25"), ("1.5M", "1.5"), ("2G", "2000"), ("1", "0.000001")])
    func requestsAreReadWithTheirSuffix(text: String, millions: String) throws {
        let arguments = try Arguments(["--requests", text], options: CostCommand.options)
        #expect(try arguments.usage().requests.plain == millions)
    }
}
