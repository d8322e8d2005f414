// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct CostComparisonTests {
    /// Six endpoints in zones against one gateway and two.
    private static let alternatives: @Sendable (Environment) -> [Environment] = { environment in
        [
            Environment("rest-api", region: environment.region, account: .any) { CostedStack(name: "way", zones: 6) },
            Environment("nat", region: environment.region, account: .any) {
                CostedStack(name: "way", zones: 0, gateways: 1)
            },
            Environment("nat-per-zone", region: environment.region, account: .any) {
                CostedStack(name: "way", zones: 0, gateways: 2)
            },
        ]
    }

    private func run(
        _ arguments: String..., alternatives: @escaping @Sendable (Environment) -> [Environment] = Self.alternatives
    ) -> (status: Int32, out: String, error: String) {
        let collector = Collector()
        let synth = Synth(environments: [.costing, .far], alternatives: alternatives, console: collector.console)
        return (synth.run(["cost", "--compare"] + arguments), collector.out, collector.error)
    }

    @Test func sideBySideWithBreakEvensAndAVerdict() {
        let run = run("--region", "us-east-1")
        #expect(run.status == 0)
        #expect(
            run.out.hasPrefix(
                """
                the architectures with the settings of costing: us-east-1, USD a month
                                       rest-api    nat  nat-per-zone
                  way out                 43.80  32.85         65.70
                fixed                     43.80  32.85         65.70
                  data by the way out      1.00   4.50          4.50
                total                     44.80  37.35         70.20

                rest-api 43.80 + 0.01 a GB, nat 32.85 + 0.045 a GB: nat is cheaper below 312.86 GB a month, rest-api above.
                rest-api 43.80 + 0.01 a GB, nat-per-zone 65.70 + 0.045 a GB: rest-api is cheaper, however much.
                The claim that endpoints cost less: against a NAT gateway in each zone it holds at any amount of data; \
                against a single NAT gateway it holds above 312.86 GB a month, and not below.

                """), "\(run.out)")
    }

    @Test func theSameAsJSON() throws {
        let json = try JSONReader.read(run("costing", "--region", "us-east-1", "--json").out)
        #expect(json["settingsOf"] == "costing")
        #expect(json["architectures"]?[1]?["name"] == "nat")
        #expect(json["architectures"]?[1]?["totals"]?["fixed"] == 32.85)
        let point = json["breakEvens"]?[0]
        #expect(point?["at"] == 312.857142857)
        #expect(point?["cheaperBelow"] == "nat")
        #expect(point?["cheaperAbove"] == "rest-api")
        #expect(json["breakEvens"]?[1]?["at"] == .null)
    }

    @Test func settingsThatDoNotFitAreSaid() {
        let run = run("--region", "us-east-1") { _ in
            [Environment("rest-api", region: .usEast1, account: .any) { TestStack(name: "first", port: 70_000) }]
        }
        #expect(run.status == 0)
        #expect(run.error.contains("rest-api: to be deployed it would want other settings: "), "\(run.error)")
    }

    @Test func theFirstThatCanBeComparedIsTaken() {
        let collector = Collector()
        let alternatives: @Sendable (Environment) -> [Environment] = {
            $0.name == "costing" ? Self.alternatives($0) : []
        }
        let synth = Synth(environments: [.one, .costing], alternatives: alternatives, console: collector.console)
        #expect(synth.run(["cost", "--compare", "--region", "us-east-1"]) == 0)
        #expect(collector.out.contains("with the settings of costing"))
    }

    @Test func whatCannotBeComparedIsSaid() {
        let none = run { _ in [] }
        #expect(none.status == 1)
        #expect(none.error.contains("environment 'costing' has no alternatives to compare with"))
        #expect(run("far").status == 1)
        #expect(run("nothing").status == 64)
    }
}
