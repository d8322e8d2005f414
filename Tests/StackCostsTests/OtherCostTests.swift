// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel
import Testing

@Suite struct OtherCostTests {
    private func one(_ type: String, _ properties: String = "") throws -> Estimate {
        try Estimates.of(#""R": {"Type": "\#(type)", "Properties": {\#(properties)}}"#)
    }

    @Test func requestsArePaidByTheMillion() throws {
        var usage = Usage()
        usage.requests = Amount(20)
        let rest = #""R": {"Type": "AWS::ApiGateway::RestApi"}"#
        #expect(try Estimates.of(rest, usage: usage).monthly(.restRequest) == "70.00")
        let http = #""R": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"ProtocolType": "HTTP"}}"#
        #expect(try Estimates.of(http, usage: usage).monthly(.httpRequest) == "20.00")
        #expect(try Estimates.of(http, usage: usage, region: "eu-west-1").monthly(.httpRequest) == "22.20")
        #expect(try one("AWS::ApiGateway::RestApi").outcome("R") == .byUse)
        #expect(
            try one("AWS::ApiGatewayV2::Api", #""ProtocolType": "WEBSOCKET""#).outcome("R")
                == .notCovered("no price of WEBSOCKET APIs is known here"))
    }

    @Test func aWebACLCostsItselfItsRulesAndItsRequests() throws {
        let estimate = try one("AWS::WAFv2::WebACL", #""Rules": [{}, {}, {}]"#)
        #expect(estimate.fixedTotal.money == "8.00")
        #expect(estimate.monthly(.webACLRequest) == "0.60")
        let dear = #""Rules": [{"Statement": {"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "NAME"}}}]"#
        let bots = dear.replacing("NAME", with: "AWSManagedRulesBotControlRuleSet")
        #expect(
            try one("AWS::WAFv2::WebACL", bots).missing("R")
                == ["the fee of the rule group AWSManagedRulesBotControlRuleSet"])
        let common = dear.replacing("NAME", with: "AWSManagedRulesCommonRuleSet")
        #expect(try one("AWS::WAFv2::WebACL", common).missing("R") == [])
    }

    @Test func alarmsArePaidByMetric() throws {
        #expect(try one("AWS::CloudWatch::Alarm", #""Period": 60"#).monthly(.alarm) == "0.10")
        let two =
            #""Metrics": [{"Id": "d", "Expression": "a - b"}, {"Id": "a", "MetricStat": {}}, {"Id": "b", "MetricStat": {}}]"#
        #expect(try one("AWS::CloudWatch::Alarm", two).count(.alarm) == "2")
        #expect(try one("AWS::CloudWatch::Alarm", #""Period": 10"#).monthly(.fastAlarm) == "0.30")
        let policy = "AWS::ApplicationAutoScaling::ScalingPolicy"
        #expect(try one(policy, #""PolicyType": "TargetTrackingScaling""#).count(.alarm) == "2")
        #expect(try one(policy, #""PolicyType": "StepScaling""#).outcome("R") == .free)
    }

    @Test func logsAreWrittenOnceAndKept() throws {
        let groups = #"""
            "A": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}},
            "B": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 90}}
            """#
        let estimate = try Estimates.of(groups)
        // Ten gigabytes are written to both together, and kept for three months at most.
        #expect(estimate.monthly(.logIngestion) == "5.00")
        #expect(estimate.monthly(.logStorage) == "0.90")
        #expect(
            try one("AWS::Logs::LogGroup").missing("R") == ["its logs never expire, so that keeping them grows"])
    }

    @Test(arguments: [
        ("AWS::SecretsManager::Secret", "0.40"), ("AWS::KMS::Key", "1.00"), ("AWS::CloudWatch::Dashboard", "3.00"),
        ("AWS::Route53::HostedZone", "0.50"), ("AWS::EC2::EIP", "3.65"),
    ])
    func whatCostsTheSameEveryMonth(type: String, monthly: String) throws {
        let estimate = try one(type)
        #expect(estimate.fixedTotal.money == monthly)
        #expect(estimate.outcome("R") == .fixed)
    }

    @Test func unknownTypesAreNamed() throws {
        #expect(try one("AWS::Redshift::Cluster").outcome("R") == .notCovered("no price of this type is known here"))
        #expect(try one("AWS::SNS::Topic").outcome("R") == .notCovered("it is paid by notification"))
        #expect(try one("AWS::EC2::VPC").outcome("R") == .free)
    }

    @Test func whatIsNotMadeCostsNothing() throws {
        let sections = #"""
            "Parameters": {"Keyed": {"Type": "String", "Default": "no"}},
            "Conditions": {"C": {"Fn::Equals": [{"Ref": "Keyed"}, "yes"]}, "D": {"Fn::Not": [{"Condition": "D"}]}}
            """#
        func key(_ condition: String) -> String { #""K": {"Type": "AWS::KMS::Key", "Condition": "\#(condition)"}"# }
        #expect(try Estimates.of(key("C"), sections: sections).resources.isEmpty)
        #expect(try Estimates.of(key("C"), sections: sections, values: ["Keyed": "yes"]).fixedTotal.money == "1.00")
        #expect(
            try Estimates.of(key("D"), sections: sections).outcome("K")
                == .notCovered("whether it is made depends on condition 'D'"))
    }

    @Test func loopsAreNotCounted() throws {
        let loop = #""Fn::ForEach::Keys": ["Name", ["A"], {"${Name}": {"Type": "AWS::KMS::Key"}}]"#
        #expect(
            try Estimates.of(loop).outcome("Fn::ForEach::Keys") == .notCovered("CloudFormation writes the loop out"))
    }

    @Test func aRegionWithoutAPriceOfSomethingSaysSo() throws {
        var list = PriceList()
        list.add("price xx-west-1 nat-gateway hour 0.05 2026-11-22 own https://example.com/")
        let template = try Template(
            json: #"{"Resources": {"G": {"Type": "AWS::EC2::NatGateway"}, "K": {"Type": "AWS::KMS::Key"}}}"#)
        let estimate = try #require(CostEstimator(prices: list, region: "xx-west-1"))
            .estimate([CostSubject(name: "s", template: template)])
        #expect(estimate.fixedTotal.money == "36.50")
        #expect(estimate.unpricedNames == ["encryption key", "data through NAT gateways"])
        #expect(estimate.missing("G") == ["data through NAT gateways: no price is known in xx-west-1"])
        #expect(estimate.outcome("K") == .notCovered("encryption key: no price is known in xx-west-1"))
        #expect(CostEstimator(prices: list, region: "yy-west-1") == nil)
    }
}
