// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct WaysTests {
    private func run(_ arguments: [String], colors: Bool = false) -> (status: Int32, out: String, error: String) {
        let collector = Collector(colors: colors)
        let synth = Synth(environments: [.traveled, .blocked, .costing], console: collector.console)
        return (synth.run(["ways"] + arguments), collector.out, collector.error)
    }

    private func run(_ arguments: String...) -> (status: Int32, out: String, error: String) { run(arguments) }

    /// Runs with a template in a file, and with values for its parameters.
    private func runFile(
        admitted: Int = 80, values: String? = nil, _ arguments: String...
    ) throws -> (status: Int32, out: String, error: String) {
        let folder = try TestFolder()
        try folder.write(TraveledTemplate.json(admitted: admitted), to: "t.json")
        try folder.write(values ?? "[]", to: "p.json")
        let given = values == nil ? [] : ["--parameters", "\(folder.path)/p.json"]
        let run = run(["\(folder.path)/t.json"] + given + arguments)
        return (run.status, run.out.replacing(folder.path, with: ""), run.error)
    }

    @Test func theWaysOfAnEnvironment() {
        let run = run("traveled")
        #expect(run.status == 0)
        #expect(run.error.isEmpty, "\(run.error)")
        #expect(
            run.out == """
                traveled: eu-west-1
                  way
                    client: reach listener 'Listener'
                      client -> load balancer 'Balancer' -> listener 'Listener'
                    the internet can route to: no security group

                """)
    }

    @Test func aBrokenWayIsRedAndSaysWhyAndWhatToDo() throws {
        let run = run(["blocked"], colors: true)
        #expect(run.status == 1)
        #expect(run.out.contains("\u{1B}[31m      client -X-> load balancer 'Balancer'\u{1B}[0m\n"), "\(run.out)")
        #expect(run.out.contains("\n        because: 'Group' admits 8080, not 80\n"), "\(run.out)")
        #expect(run.out.contains("\n        fix: admit tcp 80 from the clients\n        at: Tests/"), "\(run.out)")
        #expect(run.error.contains("synth: 1 of 1 ways is broken"))
    }

    @Test func whereConditionsAreOpenEachWaySaysWhen() throws {
        let open = try runFile()
        #expect(open.status == 0)
        #expect(
            open.out == """
                /t.json
                    client: reach listener 'Listener'
                      client -> load balancer 'Balancer' -> listener 'Listener', when 'IsProd' does not hold
                    internet: reach listener 'Listener'
                      internet -> load balancer 'Balancer' -> listener 'Listener', when 'IsProd' holds
                    the internet can route to: 'Group', when 'IsProd' holds

                """, "\(open.out)")
    }

    @Test func valuesOfParametersDecide() throws {
        let run = try runFile(values: #"["Stage=prod"]"#, "--region", "eu-west-1")
        #expect(
            run.out == """
                /t.json: eu-west-1
                    internet: reach listener 'Listener'
                      internet -> load balancer 'Balancer' -> listener 'Listener'
                    the internet can route to: 'Group'

                """, "\(run.out)")
    }

    @Test func theSameAsJSON() throws {
        let run = try runFile(admitted: 8080, "--json")
        #expect(run.status == 1)
        let json = try JSONReader.read(run.out)
        let ways = try #require(json["stacks"]?[0]?["ways"]?.arrayValue)
        #expect(ways.map { $0["when"] } == ["'IsProd' does not hold", "'IsProd' holds"])
        #expect(ways[1]["subject"] == "internet")
        #expect(ways[1]["purpose"] == "reach listener 'Listener'")
        #expect(ways[1]["hops"] == ["internet"])
        #expect(ways[1]["state"] == "broken")
        let failure = try #require(ways[1]["failure"])
        #expect(failure["hop"] == "load balancer 'Balancer'")
        #expect(failure["reason"] == "'Group' admits 8080, not 80")
        #expect(failure["fix"] == "admit tcp 80 from the clients")
        #expect(failure["logicalID"] == "Group")
        #expect(failure["file"] == "/t.json")
        #expect(failure["line"] == 11)
        #expect(json["stacks"]?[0]?["reachableFromInternet"]?[0]?["securityGroup"] == "Group")
        #expect(json["exitStatus"] == 1)
    }

    @Test func aFlowchartHasEachHopOnce() throws {
        let run = try runFile("--mermaid")
        #expect(run.status == 0)
        #expect(
            run.out == """
                flowchart LR
                  n1["client"]
                  n2["load balancer 'Balancer'"]
                  n3["listener 'Listener'"]
                  n4["internet"]
                  n1 -->|"when 'IsProd' does not hold"| n2
                  n2 --> n3
                  n4 -->|"when 'IsProd' holds"| n2

                """, "\(run.out)")
        let broken = self.run("blocked", "--mermaid")
        #expect(broken.status == 1)
        #expect(
            broken.out == """
                flowchart LR
                  n1["client"]
                  n2["load balancer 'Balancer'"]
                  n1 -.->|"'Group' admits 8080, not 80"| n2

                """)
    }

    @Test func whatHasNoWaysSaysSo() {
        let run = run("costing")
        #expect(run.status == 0)
        #expect(run.out.contains("no ways"))
        #expect(self.run("costing", "--mermaid").out == "flowchart LR\n")
    }

    @Test func argumentsThatDoNotFit() throws {
        #expect(run().status == 64)
        #expect(run("nothing").status == 64)
        #expect(run("traveled", "blocked").status == 64)
        #expect(run("traveled", "--region", "eu-west-1").status == 64)
        #expect(run("traveled", "--parameters", "x").status == 64)
        #expect(run("traveled", "--mermaid", "--json").status == 64)
        #expect(run("none.json").status == 1)
    }
}
