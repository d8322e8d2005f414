// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct CostTests {
    private func run(
        _ arguments: [String], environments: [Environment] = [.costing, .far, .broken],
        alternatives: @escaping @Sendable (Environment) -> [Environment] = { _ in [] }
    ) -> (status: Int32, out: String, error: String) {
        let collector = Collector()
        let synth = Synth(environments: environments, alternatives: alternatives, console: collector.console)
        return (synth.run(["cost"] + arguments), collector.out, collector.error)
    }

    private func run(_ arguments: String...) -> (status: Int32, out: String, error: String) { run(arguments) }

    @Test func aTableByStackAndKindWithTotalsAndFootnotes() {
        let run = run("costing", "--region", "us-east-1")
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        let expected = """
            costing: us-east-1, USD a month
                                             quantity       price   month  for
              way
                interface endpoint in a zone  2 x 730 h     0.01/h    14.60  Endpoint
              rest
                encryption key                      1  1.00/month     1.00  Key
            """
        for line in expected.split(separator: "\n") {
            let words = line.split(separator: " ").joined(separator: " ")
            let lines = run.out.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            #expect(lines.contains(words), "\(words) is not in\n\(run.out)")
        }
        #expect(run.out.contains("  fixed"))
        #expect(run.out.contains("15.60"))
        #expect(run.out.contains("  rest/Topic (AWS::SNS::Topic): it is paid by notification"))
        #expect(run.out.contains("\ntotal, at least "))
        #expect(run.out.contains("0 of 3 resources are free."))
        #expect(run.out.contains("before free tier, discounts and taxes, dated 2025-11-04 to 2026-08-31;"))
    }

    @Test func unverifiedPricesAreMarked() throws {
        let folder = try TestFolder()
        let page = "https://aws.amazon.com/privatelink/pricing/"
        try folder.write("price eu-west-1 endpoint-data gb 0.01 2026-11-22 unverified \(page)\n", to: "prices")
        let run = run("costing", "--prices", "\(folder.path)/prices")
        #expect(run.out.contains(" 0.01/GB*"))
        #expect(run.out.contains(" 0.011/h "))
        #expect(run.out.contains("\n* unverified: data through endpoints\n"))
        #expect(run.out.contains("not on AWS itself: interface endpoint in a zone; encryption key\n"))
    }

    @Test func theSameAsJSON() throws {
        let run = run("costing", "--json", "--region", "us-east-1", "--exit-gb", "250", "--hours", "365")
        let json = try JSONReader.read(run.out)
        #expect(json["totals"] == ["fixed": 8.3, "byUse": 2.5, "all": 10.8, "isAtLeast": true])
        #expect(json["fixed"]?[0]?["stack"] == "way")
        #expect(json["fixed"]?[0]?["quantity"] == 730)
        #expect(json["byUse"]?[0]?["monthly"] == 2.5)
        #expect(json["usage"]?["requests"] == 1_000_000)
        #expect(json["resources"]?[2]?["outcome"] == "not covered")
        #expect(json["prices"]?[0]?["page"] == "https://aws.amazon.com/privatelink/pricing/")
        #expect(json["exitStatus"] == 0)
    }

    @Test func aRegionWithoutPricesIsAnError() throws {
        let far = run("far")
        #expect(far.status == 1)
        #expect(
            far.error
                == "synth: error: no prices are known for cn-north-1; take another region with --region, or give prices "
                + "with --prices FILE; 'synth cost --list-prices' has the regions\n")
        let folder = try TestFolder()
        try folder.write("price cn-north-1 endpoint hour 0.02 2026-11-22 own https://example.com/\n", to: "prices")
        let own = run("far", "--prices", "\(folder.path)/prices")
        #expect(own.status == 0)
        #expect(own.out.contains("29.20"))
        try folder.write("price cn-north-1 endpoint hour 2\n", to: "prices")
        let wrong = run("far", "--prices", "\(folder.path)/prices")
        #expect(wrong.status == 1)
        #expect(wrong.error.contains("prices:1: write 'price REGION ITEM UNIT USD DATE SURE PAGE'"))
        #expect(run("costing", "--prices", "\(folder.path)/none").error.contains("there is no file"))
    }

    @Test func templatesInFilesToo() throws {
        let folder = try TestFolder()
        try folder.write(
            #"""
            {"Parameters": {"Subnets": {"Type": "CommaDelimitedList"}}, "Resources": {"E": {
             "Type": "AWS::EC2::VPCEndpoint",
             "Properties": {"VpcEndpointType": "Interface", "SubnetIds": {"Ref": "Subnets"},
              "VpcId": "vpc-00000001", "ServiceName": "com.amazonaws.us-east-1.sqs"}}}}
            """#, to: "t.json")
        try folder.write(#"["Subnets=subnet-00000001,subnet-00000002,subnet-00000003"]"#, to: "p.json")
        let path = "\(folder.path)/t.json"
        let known = run(path, "--region", "us-east-1", "--parameters", "\(folder.path)/p.json")
        #expect(known.status == 0)
        #expect(known.out.contains("21.90"))
        #expect(run(path, "--region", "us-east-1").out.contains("the number of its subnets is not known"))
        #expect(run("\(folder.path)/none.json", "--region", "us-east-1").status == 1)
        try folder.write("Resources:\n", to: "t.json")
        let yaml = run(path, "--region", "us-east-1")
        #expect(yaml.status == 1)
        #expect(yaml.error.contains("t.json:1:1: error: expected a value"), "\(yaml.error)")
    }

    @Test func nothingIsEstimatedOfStacksWithErrors() {
        let run = run("broken")
        #expect(run.status == 1)
        #expect(run.error.contains("2 errors; nothing was estimated"))
    }

    @Test func allPricesAreListed() {
        let run = run("--list-prices")
        #expect(run.status == 0)
        #expect(run.out.contains("price us-east-1 nat-gateway hour 0.045 "))
    }
}
