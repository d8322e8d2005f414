// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

/// Databases, tables, caches, and what works beside services.
@Suite struct DataCostTests {
    private func one(_ type: String, _ properties: String = "") throws -> Estimate {
        try Estimates.of("\"R\": {\"Type\": \"\(type)\", \"Properties\": {\(properties)}}")
    }

    private func database(least: String) throws -> Estimate {
        try Estimates.of(
            #"""
            "C": {"Type": "AWS::RDS::DBCluster", "Properties": {
              "Engine": "aurora-postgresql", "ManageMasterUserPassword": true,
              "ServerlessV2ScalingConfiguration": {"MinCapacity": \#(least), "MaxCapacity": 8}}},
            "W": {"Type": "AWS::RDS::DBInstance", "Properties": {
              "DBClusterIdentifier": {"Ref": "C"}, "DBInstanceClass": "db.serverless"}},
            "P": {"Type": "AWS::RDS::DBProxy"},
            "G": {"Type": "AWS::RDS::DBProxyTargetGroup", "Properties": {
              "DBProxyName": {"Ref": "P"}, "DBClusterIdentifiers": [{"Ref": "C"}]}}
            """#)
    }

    @Test func aDatabaseCostsItsLeastCapacityItsDataAndItsSecret() throws {
        let estimate = try database(least: "0.5")
        // Half a unit at 0.12 for 730 hours.
        #expect(estimate.monthly(.databaseCapacity) == "43.80")
        #expect(estimate.monthly(.databaseStorage) == "1.00")
        #expect(estimate.monthly(.secret) == "0.40")
        #expect(estimate.missing("W") == ["capacity beyond its least"])
        // A proxy is paid for eight units at least.
        #expect(estimate.monthly(.databaseProxy) == "87.60")
        #expect(try database(least: "16").monthly(.databaseProxy) == "175.20")
    }

    @Test func whatPausesOrIsNotKnownIsSaid() throws {
        #expect(
            try database(least: "0").outcome("W")
                == .notCovered("it pauses while nobody uses it, and is paid by the capacity in use"))
        #expect(
            try database(least: #"{"Ref": "P0"}"#).outcome("W")
                == .notCovered("its least capacity is not known before the deployment"))
        #expect(
            try one("AWS::RDS::DBInstance", #""DBInstanceClass": "db.r8g.large""#).outcome("R")
                == .notCovered("no price of instances of class db.r8g.large is known here"))
    }

    @Test func aTableIsPaidByCallAndByWhatItHolds() throws {
        let recovery = #", "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}"#
        let table = try one("AWS::DynamoDB::Table", #""BillingMode": "PAY_PER_REQUEST""# + recovery)
        #expect(table.monthly(.tableWrite) == "0.63")
        #expect(table.monthly(.tableRead) == "0.13")
        #expect(table.monthly(.tableStorage) == "2.50")
        #expect(table.monthly(.tableBackup) == "2.00")
        #expect(table.outcome("R") == .byUse)
        guard case .notCovered = try one("AWS::DynamoDB::Table").outcome("R") else {
            Issue.record("capacity that is kept ready has other prices")
            return
        }
    }

    @Test func aCacheIsPaidForTheLeastThatItHolds() throws {
        let cache = "AWS::ElastiCache::ServerlessCache"
        #expect(try one(cache, #""Engine": "valkey""#).monthly(.valkeyStorage) == "6.13")
        #expect(try one(cache, #""Engine": "redis""#).monthly(.cacheStorage) == "91.25")
        let wanted = #", "CacheUsageLimits": {"DataStorage": {"Minimum": 2, "Maximum": 5, "Unit": "GB"}}"#
        #expect(try one(cache, #""Engine": "valkey""# + wanted).count(.valkeyStorage) == "2")
    }

    @Test func functionsQueuesAndSchedulesArePaidByCall() throws {
        // A million calls of 100 ms with 1 GB.
        let function = try one("AWS::Lambda::Function", #""MemorySize": 1024, "Architectures": ["arm64"]"#)
        #expect(function.monthly(.functionRequest) == "0.20")
        #expect(function.monthly(.functionARMTime) == "1.33")
        #expect(try one("AWS::SQS::Queue").monthly(.queueRequest) == "1.20")
        #expect(try one("AWS::SQS::Queue", #""FifoQueue": true"#).monthly(.fifoRequest) == "1.50")
        let task = #""ScheduleExpression": "rate(1 minute)", "Target": {"EcsParameters": {}}"#
        let schedule = try one("AWS::Scheduler::Schedule", task)
        #expect(schedule.count(.scheduleCall) == "0.0438")
        #expect(schedule.missing("R") == ["the tasks that it starts, by how long they run"])
        #expect(try one("AWS::Scheduler::Schedule", #""State": "DISABLED""#).outcome("R") == .free)
    }

    @Test func usageIsWhatOneSays() throws {
        let usage = Usage(calls: Amount(3), stored: Amount(100))
        let table = #""R": {"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "PAY_PER_REQUEST"}}"#
        let estimate = try Estimates.of(table, usage: usage)
        #expect(estimate.monthly(.tableWrite) == "1.88")
        #expect(estimate.monthly(.tableStorage) == "25.00")
    }

    @Test(arguments: [("rate(5 minutes)", "8760"), ("rate(1 hour)", "730"), ("rate(0 minute)", "1")])
    func canariesArePaidByRun(rate: String, runs: String) throws {
        let canary = try one("AWS::Synthetics::Canary", #""Schedule": {"Expression": "\#(rate)"}"#)
        #expect(canary.count(.canaryRun) == runs)
    }

    @Test(arguments: [
        "cron(0 8 * * ? *)", "rate(5)", "rate(-5 minutes)", "rate(5 parsecs)", "rate(99999999999999999999 days)",
    ])
    func otherSchedulesAreNotGuessed(expression: String) throws {
        let canary = try one("AWS::Synthetics::Canary", #""Schedule": {"Expression": "\#(expression)"}"#)
        #expect(canary.outcome("R") == .notCovered("how often it runs is not known here"))
    }

    @Test func healthChecksCostMoreForEachFeature() throws {
        let check = "AWS::Route53::HealthCheck"
        #expect(try one(check, #""HealthCheckConfig": {"Type": "HTTP"}"#).fixedTotal.money == "0.50")
        let rich = #""HealthCheckConfig": {"Type": "HTTPS_STR_MATCH", "RequestInterval": 10, "MeasureLatency": true}"#
        #expect(try one(check, rich).fixedTotal.money == "4.50")
    }

    @Test func aDistributionHandsTheDataOut() throws {
        let api = #""A": {"Type": "AWS::ApiGateway::RestApi"}"#
        #expect(try Estimates.of(api).monthly(.transferOut) == "9.00")
        let behind = try Estimates.of(api + #", "D": {"Type": "AWS::CloudFront::Distribution"}"#)
        #expect(behind.monthly(.transferOut) == nil)
        #expect(behind.monthly(.distributionData) == "8.50")
        #expect(behind.monthly(.distributionRequest) == "1.00")
    }

    @Test(arguments: [
        "AWS::Budgets::Budget", "AWS::ServiceDiscovery::HttpNamespace", "AWS::RDS::DBSubnetGroup",
        "AWS::Scheduler::ScheduleGroup", "AWS::WAFv2::LoggingConfiguration", "AWS::IAM::OIDCProvider",
        "AWS::EC2::EgressOnlyInternetGateway", "AWS::EC2::VPCCidrBlock", "AWS::SSM::Document",
    ])
    func someTypesCostNothing(type: String) throws {
        #expect(try one(type).outcome("R") == .free)
    }
}
