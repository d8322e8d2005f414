// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct WithdrawnRuleTests {
    private func severities(_ type: String, _ properties: String = "") throws -> [Diagnostic.Severity] {
        try findings("withdrawn", resources: #""A": {"Type": "AWS::\#(type)", "Properties": {\#(properties)}}"#)
            .map(\.severity)
    }

    @Test(arguments: [
        ("python2.7", Diagnostic.Severity.warning), ("nodejs12.x", .warning), ("nodejs", .warning),
        ("python3.7", .warning),
        ("go1.x", .warning), ("nodejs18.x", .warning), ("nodejs22.x", .note),
    ])
    func aRuntimeIsJudgedByWhatAWSStillDoesWithIt(runtime: String, severity: Diagnostic.Severity) throws {
        #expect(try severities("Lambda::Function", #""Runtime": "\#(runtime)""#) == [severity])
        #expect(try severities("Serverless::Function", #""Runtime": "\#(runtime)""#) == [severity])
    }

    @Test(arguments: ["nodejs24.x", "python3.13", "provided.al2023", "java21"])
    func aRuntimeThatStaysIsNotTold(runtime: String) throws {
        #expect(try severities("Lambda::Function", #""Runtime": "\#(runtime)""#).isEmpty)
    }

    @Test(arguments: [
        ("AWS::IoTAnalytics::Channel", Diagnostic.Severity.error), ("AWS::OpsWorks::Stack", .error),
        ("AWS::QLDB::Ledger", .error), ("AWS::AppMesh::Mesh", .error), ("AWS::LookoutMetrics::Alert", .error),
        ("AWS::Cloud9::EnvironmentEC2", .warning), ("AWS::WAF::WebACL", .warning),
        ("AWS::AutoScaling::LaunchConfiguration", .warning), ("AWS::RDS::DBSecurityGroup", .warning),
    ])
    func aServiceThatIsShutDownIsToldOnce(type: String, severity: Diagnostic.Severity) throws {
        let resources = #""A": {"Type": "\#(type)"}"#
        #expect(try findings("withdrawn", resources: resources).map(\.severity) == [severity])
        #expect(try findings("resource-type", resources: resources).isEmpty)
    }

    @Test(arguments: [
        ("RDS::DBCluster", #""Engine": "aurora""#, Diagnostic.Severity.error),
        ("RDS::DBInstance", #""Engine": "MySQL", "EngineVersion": "5.6.40""#, .error),
        ("RDS::DBInstance", #""Engine": "postgres", "EngineVersion": 9.6"#, .error),
        ("RDS::DBInstance", #""Engine": "postgres", "EngineVersion": "13.4""#, .warning),
        ("RDS::DBInstance", #""DBInstanceClass": "db.m1.small""#, .warning),
        ("RDS::DBInstance", #""Engine": "postgres", "DBInstanceClass": "db.t2.micro""#, .warning),
        ("RDS::DBCluster", #""Engine": "aurora-mysql", "EngineVersion": "5.7.mysql_aurora.2.07.1""#, .warning),
        ("ElastiCache::CacheCluster", #""CacheNodeType": "cache.m3.medium""#, .warning),
        ("ElastiCache::ReplicationGroup", #""EngineVersion": "3.2.10""#, .warning),
        ("AmazonMQ::Broker", #""EngineType": "ActiveMQ", "EngineVersion": "5.15.14""#, .warning),
        ("MSK::Cluster", #""KafkaVersion": "2.2.1""#, .warning), ("EKS::Cluster", #""Version": "1.24""#, .warning),
        ("Glue::Job", #""GlueVersion": "1.0""#, .error),
        ("EC2::Instance", #""ElasticInferenceAccelerators": [{"Type": "eia1.medium"}]"#, .error),
        ("Synthetics::Canary", #""RuntimeVersion": "syn-nodejs-puppeteer-3.9""#, .warning),
        ("Redshift::Cluster", #""NodeType": "ds2.xlarge""#, .warning),
    ])
    func aVersionAndAClassAreJudgedWithTheirEngine(
        type: String, properties: String, severity: Diagnostic.Severity
    ) throws {
        #expect(try severities(type, properties) == [severity])
    }

    @Test(arguments: [
        ("RDS::DBInstance", #""Engine": "postgres", "EngineVersion": "16""#),
        ("RDS::DBInstance", #""Engine": "mysql", "EngineVersion": "8.0""#),
        ("RDS::DBInstance", #""Engine": "mariadb", "EngineVersion": "5.6""#),
        ("RDS::DBCluster", #""Engine": "aurora-postgresql", "EngineVersion": "16.10""#),
        ("EKS::Cluster", #""Version": "1.34""#), ("Redshift::Cluster", #""NodeType": "ra3.large""#),
        ("CodeCommit::Repository", #""RepositoryName": "a""#), ("KinesisAnalyticsV2::Application", ""),
        ("GreengrassV2::Deployment", ""), ("InspectorV2::Filter", ""), ("Timestream::InfluxDBInstance", ""),
    ])
    func whatAWSOffersIsNotTold(type: String, properties: String) throws {
        #expect(try severities(type, properties).isEmpty)
    }

    @Test func theDefaultOfAParameterCountsAndAConditionDecides() throws {
        let template = #"""
            {
              "Parameters": {"Runtime": {"Type": "String", "Default": "python3.6"}},
              "Conditions": {"Old": {"Fn::Equals": [{"Ref": "Runtime"}, "python3.13"]}},
              "Resources": {
                "F": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": {"Ref": "Runtime"}}},
                "M": {"Type": "AWS::MediaStore::Container", "Condition": "Old", "Properties": {"ContainerName": "a"}}
              }
            }
            """#
        let found = try findings("withdrawn", template)
        #expect(found.map(\.element) == ["F", "M"])
        #expect(found.last?.notes.contains { $0.message.contains("'Old'") } == true)
    }

    @Test func aFindingSaysWhereItIsFrom() throws {
        let found = try findings(
            "withdrawn", resources: #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "ruby2.5"}}"#)
        #expect(found.first?.message.contains("cannot be created since 2021-07-30") == true)
        #expect(found.first?.fix == "use 'ruby4.0'")
        #expect(found.first?.notes.first?.message.contains("lambda-runtimes.html") == true)
    }
}
