// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// Environments over accounts and regions are a loop.
@Suite struct ManyAccountsTests {
    private static let regions: [Region] = [.euWest1, .usEast1]
    private static let accounts = (0..<40).map { String(100_000_000_000 + $0) }

    private static var environments: [StackDSL.Environment] {
        accounts.flatMap { account in
            regions.map { region in
                Environment(
                    "\(account)-\(region)", region: region, account: .id(account), profile: "team-\(account)",
                    stackNamePrefix: "shop"
                ) {
                    TestStack(name: "first", port: region == .euWest1 ? 8080 : 9090)
                    TestStack(name: "second")
                }
            }
        }
    }

    @Test func eachHasItsOwn() throws {
        let folder = try TestFolder()
        let run = folder.synth("--all", environments: Self.environments)
        #expect(run.status == 0, "\(run.messages)")
        #expect(folder.files().count == 80 * 4)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 80 * 3)
        for (index, environment) in Self.environments.enumerated() {
            let (region, profile) = (environment.region.code, environment.profile ?? "")
            let account = try #require(environment.account.id)
            let own = lines[(index * 3)..<(index * 3 + 3)]
            let guarded = "in_\(account)_as_team__\(account)"
            #expect(own.first?.hasPrefix("\(guarded)() { [ \"$(aws sts get-caller-identity") == true)
            #expect(own.first?.contains(" --region \(region) --profile \(profile))\" = \(account) ]") == true)
            for line in own.dropFirst() {
                #expect(line.hasPrefix("\(guarded) aws cloudformation deploy --stack-name shop-"))
                #expect(line.contains("/out/\(environment.name)/"))
                #expect(line.contains(" --region \(region) --profile \(profile) "))
            }
            let values = folder.read("out/\(environment.name)/first.parameters.json")
            #expect(values == "[\"Port=\(region == "eu-west-1" ? 8080 : 9090)\"]\n")
        }
        #expect(folder.synth("--all", "--check", environments: Self.environments).status == 0)
    }

    @Test func allAreDeployedByOneCommand() throws {
        let aws = try FakeAWS()
        let run = aws.synth(["deploy", "--all", "--dry-run"], environments: Self.environments)
        #expect(run.status == 0)
        let guards = run.output.split(separator: "\n").filter { $0.contains("get-caller-identity --query") }
        #expect(guards.count == 80)
        let list = try JSONReader.read(aws.synth("list", "--json", environments: Self.environments).output)
        #expect(list["environments"]?[79]?["profile"] == "team-100000000039")
        #expect(list["environments"]?[79]?["region"] == "us-east-1")
    }
}
